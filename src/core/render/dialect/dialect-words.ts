import type { Compression, Encoding, Format, LineEnding } from '../../table/dialect.ts';

export const FORMAT_WORDS: Readonly<Record<Format, string>> = {
  csv: 'CSV',
  jsonl: 'JSON Lines',
  json: 'JSON array',
  parquet: 'Parquet',
  xlsx: 'Excel',
};

export const ENCODING_WORDS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
};

export const LINE_ENDING_WORDS: Readonly<Record<LineEnding, string>> = {
  lf: 'LF',
  crlf: 'CRLF',
  cr: 'CR',
  mixed: 'mixed',
};

export const COMPRESSION_WORDS: Readonly<Record<Compression, string>> = {
  none: 'none',
  gzip: 'gzip',
  zstd: 'zstd',
};

const DELIMITER_WORDS: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'pipe',
  ' ': 'space',
  ':': 'colon',
};

/**
 * A delimiter by its name, or in quotes where it has none.
 *
 * @example
 * delimiterWord(';') // 'semicolon'
 */
export function delimiterWord(delimiter: string): string {
  return Object.hasOwn(DELIMITER_WORDS, delimiter)
    ? (DELIMITER_WORDS[delimiter] as string)
    : `“${delimiter}”`;
}
