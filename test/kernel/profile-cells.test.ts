import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMS, hostileTexts } from '../core/table/csv/hostile-texts.ts';
import { expectSameProfile } from './expect-same-profile.ts';
import { CELLS, hostileTables, tableText } from './hostile-cells.ts';

const HINTS = { header: true, delimiter: ',', quote: '"', encoding: 'utf-8' } as const;

describe('the profile by bytes is the one by rows', () => {
  it('of cells that are nearly something else', async () => {
    await fc.assert(
      fc.asyncProperty(hostileTables, async (text) => {
        expect(await expectSameProfile(text, HINTS)).toBe(true);
      }),
      { seed: 11, numRuns: 800 },
    );
  });

  it('of columns whose values are too many to be counted', async () => {
    for (const [i, cell] of CELLS.entries()) {
      const rows = Array.from({ length: 1500 }, (_, row) => [`v${row}`, `${cell}${row}`, cell]);
      const filled = rows.map(([id, b, c], row) => [id!, b!, row < 1200 ? String(row * 7919) : c!]);
      if (i % 4 === 0) await expectSameProfile(tableText(rows), HINTS);
      await expectSameProfile(tableText(filled), HINTS);
    }
  }, 60_000);

  it.each(FORMS)('of texts that are hardly tables: %j', async (form) => {
    const { crEnds, ...dialect } = form;
    const hints = { ...dialect, lineEnding: crEnds ? ('cr' as const) : ('lf' as const) };
    await fc.assert(
      fc.asyncProperty(hostileTexts(form), fc.boolean(), async (text, header) => {
        await expectSameProfile(text, { ...hints, header });
      }),
      { seed: 12, numRuns: 400 },
    );
  });

  it.each([
    ['a cell longer than a value that is counted', tableText([['1', 'x'.repeat(1500), 'y']])],
    [
      'a record longer than a window',
      tableText([
        ['1', 'x y\n'.repeat(400_000), 'y'],
        ['2', 'z', ''],
      ]),
    ],
    ['no rows', 'a,b,c\n'],
    ['blank rows', 'a,b,c\n,,\n , ,\n1,,\n\n'],
    [
      'two thousand columns',
      `${Array.from({ length: 2000 }, (_, i) => `c${i}`)}\n${'1,'.repeat(1999)}2\n`.repeat(1),
    ],
    [
      'more rows than a sample holds',
      tableText(Array.from({ length: 30_000 }, (_, i) => [`${i}`, 'x', `${i % 7}`])),
    ],
  ])(
    'of %s',
    async (_, text) => {
      await expectSameProfile(text, HINTS);
    },
    60_000,
  );

  it('is not made of what is no UTF-8', async () => {
    const bytes = new Uint8Array(Buffer.from('a,b,c\nété,1,2\n', 'latin1'));
    expect(await expectSameProfile(bytes, { ...HINTS, encoding: 'windows-1252' })).toBe(false);
  });
});
