import type { DialectHints } from '../../src/core/table/dialect.ts';

/** Other ways to write the same comma-separated text. */
export interface OtherDialect {
  readonly name: string;
  readonly hints: DialectHints;
  write(text: string): Uint8Array;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const HINTS = { header: true, delimiter: ',' } as const;

export const DIALECTS: readonly OtherDialect[] = [
  { name: 'UTF-8', hints: HINTS, write: utf8 },
  { name: 'a byte order mark', hints: HINTS, write: (text) => utf8(`\ufeff${text}`) },
  { name: 'CR LF', hints: HINTS, write: (text) => utf8(text.replaceAll('\n', '\r\n')) },
  {
    name: 'CR',
    hints: { ...HINTS, lineEnding: 'cr' },
    write: (text) => utf8(text.replaceAll('\n', '\r')),
  },
  { name: 'no final line ending', hints: HINTS, write: (text) => utf8(text.replace(/\n$/, '')) },
  {
    name: 'UTF-16',
    hints: { ...HINTS, encoding: 'utf-16le' },
    write: (text) => new Uint8Array(Buffer.from(text, 'utf16le')),
  },
  {
    name: 'Windows-1252',
    hints: { ...HINTS, encoding: 'windows-1252' },
    write: (text) => new Uint8Array(Buffer.from(text, 'latin1')),
  },
  {
    name: 'tabs',
    hints: { header: true, delimiter: '\t' },
    write: (text) => utf8(text.replaceAll(',', '\t')),
  },
  {
    name: 'a delimiter of two bytes',
    hints: { header: true, delimiter: '¦' },
    write: (text) => utf8(text.replaceAll(',', '¦')),
  },
  {
    name: 'broken UTF-8',
    hints: HINTS,
    write: (text) => new Uint8Array(Buffer.from(text, 'latin1')),
  },
];
