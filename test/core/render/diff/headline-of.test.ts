import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../../../src/core/render/diff/headline-of.ts';
import { dialectDiff, editedDiff, equalDiff, resavedDiff } from '../sample-diffs.ts';
import { type HandDiff, handDiff } from './hand-diff.ts';

const RESAVED: HandDiff = {
  counts: { modified: 10_000, cosmeticRows: 9585, damagedRows: 412, substantiveRows: 3 },
  kinds: [
    ['created_at', 'date-spelling', 'cosmetic', 10_000],
    ['zip', 'leading-zeros-lost', 'damage', 412],
    ['label', 'value', 'substantive', 3],
  ],
};

describe('headlineOf', () => {
  it('tells a re-saved file in one line, classes before counts', () => {
    expect(headlineOf(handDiff(RESAVED))).toBe(
      '10,000 rows re-saved: dates re-formatted, leading zeros lost in zip (412 rows, damage), 3 substantive changes',
    );
  });

  it.each<[string, HandDiff]>([
    ['no change', {}],
    ['12 rows added, 3 modified', { counts: { added: 12, modified: 3, substantiveRows: 3 } }],
    ['1 row removed', { counts: { removed: 1 } }],
    ['2 rows added, 1 removed, 5 moved', { counts: { added: 2, removed: 1, moved: 5 } }],
    ['No rows changed: line endings LF → CRLF', { headDialect: { lineEnding: 'crlf' } }],
    [
      '3 rows moved; line endings LF → CRLF',
      { counts: { moved: 3 }, headDialect: { lineEnding: 'crlf' } },
    ],
    [
      '10,000 rows re-saved: numbers re-formatted, no substantive change',
      {
        counts: { modified: 10_000, cosmeticRows: 10_000 },
        kinds: [['price', 'number-spelling', 'cosmetic', 10_000]],
      },
    ],
    [
      '40 rows modified: dates re-formatted, 2 substantive changes; 7 rows added',
      {
        counts: { modified: 40, cosmeticRows: 38, substantiveRows: 2, added: 7 },
        kinds: [
          ['created_at', 'date-spelling', 'cosmetic', 38],
          ['label', 'value', 'substantive', 2],
        ],
      },
    ],
    [
      '5 rows modified: leading zeros lost in zip, phone (6 cells, damage)',
      {
        counts: { modified: 5, damagedRows: 5 },
        kinds: [
          ['phone', 'leading-zeros-lost', 'damage', 2],
          ['zip', 'leading-zeros-lost', 'damage', 4],
        ],
      },
    ],
    [
      '1 row removed; column region added',
      {
        headColumns: ['id', 'region'],
        columns: { added: [1] },
        counts: { removed: 1 },
      },
    ],
    [
      'Column zip renamed to postcode, columns reordered',
      {
        baseColumns: ['zip', 'id'],
        headColumns: ['id', 'postcode'],
        columns: {
          pairs: [
            { base: 1, head: 0, renamed: false, moved: true },
            { base: 0, head: 1, renamed: true, moved: false },
          ],
        },
      },
    ],
    [
      'only the first 10,000 rows could be read; 3 rows added, 1 modified',
      { cut: 'head', counts: { added: 3, removed: 84, modified: 1 } },
    ],
    [
      'only the first 10,000 rows of base could be read; 2 rows removed',
      { cut: 'base', counts: { added: 84, removed: 2 }, headDialect: { finalNewline: false } },
    ],
    ['only the first 10,000 rows could be read', { cut: 'head', counts: { removed: 84 } }],
  ])('%s', (headline, parts) => {
    expect(headlineOf(handDiff(parts))).toBe(headline);
  });

  it('counts kinds beyond the most frequent', () => {
    const kinds = [
      'date-spelling',
      'number-spelling',
      'letter-case',
      'unicode-form',
      'json-spelling',
    ];
    const headline = headlineOf(
      handDiff({
        counts: { modified: 9000, cosmeticRows: 9000 },
        kinds: kinds.map((kind, i) => ['a', kind, 'cosmetic', 9000 - i] as const),
      }),
    );
    expect(headline).toContain('letter case changed, 2 more cosmetic kinds, no substantive change');
  });

  it('reads well for real pairs', async () => {
    expect(headlineOf(await resavedDiff())).toBe(
      '40 rows re-saved: dates re-formatted, leading zeros lost in zip (40 rows, damage), 2 substantive changes; line endings LF → CRLF, delimiter comma → semicolon',
    );
    expect(headlineOf(await editedDiff())).toBe('2 rows added, 2 removed, 1 modified, 1 moved');
    expect(headlineOf(await dialectDiff())).toBe(
      'No rows changed: line endings LF → CRLF, encoding UTF-8 → UTF-8 with BOM',
    );
    expect(headlineOf(await equalDiff())).toBe('no change');
  });
});
