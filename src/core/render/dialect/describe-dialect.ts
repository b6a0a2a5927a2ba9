import type { CsvDialect, Dialect, TextDialect } from '../../table/dialect.ts';
import {
  COMPRESSION_WORDS,
  delimiterWord,
  ENCODING_WORDS,
  FORMAT_WORDS,
  LINE_ENDING_WORDS,
} from './dialect-words.ts';

/**
 * How a file spells its rows, on one line. What is usual goes unsaid: minimal quoting with `"`, a final
 * newline, no compression. A sheet's name comes out of data: escape where it leaves.
 *
 * @example
 * // CSV with semicolons and a byte order mark:
 * // 'CSV, semicolon, UTF-8 with BOM, CRLF, header'
 */
export function describeDialect(dialect: Dialect): string {
  const format = FORMAT_WORDS[dialect.format];
  switch (dialect.format) {
    case 'csv':
      return [
        format,
        delimiterWord(dialect.delimiter),
        ...describeText(dialect),
        ...describeQuoting(dialect),
        dialect.header ? 'header' : 'no header',
      ].join(', ');
    case 'jsonl':
      return [format, ...describeText(dialect)].join(', ');
    case 'json':
      return [format, ...describeText(dialect), describeIndent(dialect.indent)].join(', ');
    case 'parquet':
      return `${format}, ${dialect.codec}`;
    case 'xlsx':
      return `${format}, sheet ${dialect.sheet}`;
  }
}

/**
 * An encoding with its byte order mark, as in `UTF-8 with BOM`.
 */
export function describeEncoding(dialect: TextDialect): string {
  return `${ENCODING_WORDS[dialect.encoding]}${dialect.bom ? ' with BOM' : ''}`;
}

/** The white space per level of a JSON file, as in `indent 2`. */
export function describeIndent(indent: string): string {
  if (indent === '') return 'not indented';
  return indent.includes('\t') ? 'indented by tabs' : `indent ${indent.length}`;
}

function describeText(dialect: TextDialect): string[] {
  return [
    describeEncoding(dialect),
    dialect.lineEnding === 'mixed' ? 'mixed line endings' : LINE_ENDING_WORDS[dialect.lineEnding],
    ...(dialect.finalNewline ? [] : ['no final newline']),
    ...(dialect.compression === 'none' ? [] : [COMPRESSION_WORDS[dialect.compression]]),
  ];
}

function describeQuoting({ quote, quoting }: CsvDialect): string[] {
  if (quote === null) return ['no quoting'];
  const mark = quote === '"' ? [] : [`quote ${quote}`];
  return quoting === 'all' ? [...mark, 'every cell quoted'] : mark;
}
