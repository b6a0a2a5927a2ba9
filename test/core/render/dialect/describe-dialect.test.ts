import { describe, expect, it } from 'vitest';
import { describeDialect } from '../../../../src/core/render/dialect/describe-dialect.ts';
import { describeDialectChange } from '../../../../src/core/render/dialect/describe-dialect-change.ts';
import type { CsvDialect } from '../../../../src/core/table/dialect.ts';

const CSV: CsvDialect = {
  format: 'csv',
  compression: 'none',
  encoding: 'utf-8',
  bom: false,
  lineEnding: 'lf',
  finalNewline: true,
  delimiter: ',',
  quote: '"',
  escape: '"',
  quoting: 'minimal',
  header: true,
};
const TEXT = {
  compression: 'none',
  encoding: 'utf-8',
  bom: false,
  lineEnding: 'lf',
  finalNewline: true,
} as const;

describe('describeDialect', () => {
  it.each([
    [CSV, 'CSV, comma, UTF-8, LF, header'],
    [
      { ...CSV, delimiter: ';', bom: true, lineEnding: 'crlf' },
      'CSV, semicolon, UTF-8 with BOM, CRLF, header',
    ],
    [
      { ...CSV, delimiter: '^', quote: "'", quoting: 'all', header: false, finalNewline: false },
      "CSV, “^”, UTF-8, LF, no final newline, quote ', every cell quoted, no header",
    ],
    [
      { ...CSV, quote: null, lineEnding: 'mixed', compression: 'gzip' },
      'CSV, comma, UTF-8, mixed line endings, gzip, no quoting, header',
    ],
    [{ ...TEXT, format: 'jsonl' }, 'JSON Lines, UTF-8, LF'],
    [{ ...TEXT, format: 'json', indent: '  ' }, 'JSON array, UTF-8, LF, indent 2'],
    [{ ...TEXT, format: 'json', indent: '' }, 'JSON array, UTF-8, LF, not indented'],
    [{ format: 'parquet', compression: 'none', codec: 'SNAPPY', schema: [] }, 'Parquet, SNAPPY'],
    [{ format: 'xlsx', compression: 'none', sheet: 'Q3', sheets: ['Q3'] }, 'Excel, sheet Q3'],
  ] as const)('%#: %j', (dialect, text) => {
    expect(describeDialect(dialect as CsvDialect)).toBe(text);
  });
});

describe('describeDialectChange', () => {
  it('says what no cell shows', () => {
    const head: CsvDialect = {
      ...CSV,
      lineEnding: 'crlf',
      bom: true,
      delimiter: ';',
      quoting: 'all',
      finalNewline: false,
    };
    expect(describeDialectChange(CSV, head)).toEqual([
      'line endings LF → CRLF',
      'encoding UTF-8 → UTF-8 with BOM',
      'final newline removed',
      'delimiter comma → semicolon',
      'every cell quoted',
    ]);
  });

  it('says nothing of equal dialects', () => {
    expect(describeDialectChange(CSV, { ...CSV })).toEqual([]);
  });

  it('tells another format', () => {
    expect(describeDialectChange(CSV, { ...TEXT, format: 'jsonl' })).toEqual([
      'format CSV → JSON Lines',
    ]);
  });
});
