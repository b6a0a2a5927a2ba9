import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  correctRecord,
  type RecordDialect,
} from '../../../../src/core/table/csv/correct-record.ts';
import { parseRecords } from '../../../../src/core/table/csv/parse-records.ts';
import { recordText } from '../../../../src/core/table/csv/write-csv.ts';

const CSV: RecordDialect = { delimiter: ',', quote: '"', escape: '"', quoting: 'minimal' };

describe('correctRecord', () => {
  it.each([
    ['7,refund', 1, 'billing', '7,billing'],
    ['refund', 0, 'billing', 'billing'],
    ['', 0, 'billing', 'billing'],
    ['7,refund,', 1, '', '7,,'],
    ['7,"a,""b"",\nc",refund', 2, 'x, y', '7,"a,""b"",\nc","x, y"'],
    ['7,"refund"', 1, 'billing', '7,"billing"'],
    ['7,a "quoted" word,refund', 2, 'billing', '7,a "quoted" word,billing'],
    ['7,"a" b,refund', 2, 'billing', '7,"a" b,billing'],
  ])('of %j gives cell %i the text %j', (text, column, value, corrected) => {
    expect(correctRecord(text, column, value, CSV)).toBe(corrected);
  });

  it('knows delimiters of any kind, and quotes that nobody uses', () => {
    const tabs = { ...CSV, delimiter: '\t', quote: null };
    expect(correctRecord('7\ta "b\trefund', 2, 'billing', tabs)).toBe('7\ta "b\tbilling');
    const semicolons = { ...CSV, delimiter: ';', quote: "'", escape: "'" };
    expect(correctRecord("7;'it''s; so';'a'", 2, "it's", semicolons)).toBe("7;'it''s; so';'it''s'");
  });

  it('gives up where there is no such cell, or a quote is never closed', () => {
    expect(correctRecord('7,refund', 2, 'billing', CSV)).toBeUndefined();
    expect(correctRecord('7,"refund', 1, 'billing', CSV)).toBeUndefined();
    const unquoted = { ...CSV, quote: null };
    expect(correctRecord('7,refund', 1, 'a, b', unquoted)).toBeUndefined();
  });

  it('changes the one cell and no other, whatever they hold', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', ',', ';', '"', "'", '\n') });
    const dialect = fc.record({
      delimiter: fc.constantFrom(',', ';', '\t'),
      quote: fc.constantFrom('"', "'"),
      quoting: fc.constantFrom('minimal' as const, 'all' as const),
    });
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 5 }),
        fc.nat(4),
        text,
        dialect,
        (cells, place, value, form) => {
          const spelled = { ...form, escape: form.quote };
          const column = place % cells.length;
          const corrected = correctRecord(recordText(cells, spelled), column, value, spelled);
          expect(corrected).toBeDefined();
          expect(parseRecords(`${corrected}\n`, { ...spelled, crEnds: false })).toEqual([
            cells.with(column, value),
          ]);
        },
      ),
    );
  });
});
