import fc from 'fast-check';
import { describe, it } from 'vitest';
import { csvPairs } from '../core/diff/pairs/csv-pairs.ts';
import { jsonLinesPairs } from '../core/diff/pairs/json-pairs.ts';
import { FORMS } from '../core/table/csv/hostile-texts.ts';
import { DIALECTS } from './dialects.ts';
import { editedTexts } from './edited-texts.ts';
import { expectSameDiff } from './expect-same-diff.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const key = fc.constantFrom([], ['id'], ['name'], ['id', 'name']);

describe('a diff with the kernel is the one without it', () => {
  it.each(DIALECTS)('in $name', async ({ hints, write }) => {
    await fc.assert(
      fc.asyncProperty(csvPairs, key, ({ base, head }, columns) =>
        expectSameDiff(write(base), write(head), hints, { key: columns }),
      ),
      { seed: 7, numRuns: 300 },
    );
  });

  it('between two dialects', async () => {
    const dialect = fc.constantFrom(...DIALECTS.slice(0, 5));
    await fc.assert(
      fc.asyncProperty(csvPairs, key, dialect, dialect, ({ base, head }, columns, a, b) =>
        expectSameDiff(a.write(base), b.write(head), a.hints, { key: columns }),
      ),
      { seed: 8, numRuns: 600 },
    );
  });

  it.each(FORMS)('in texts that are hardly tables: %j', async (form) => {
    const { crEnds, ...dialect } = form;
    const hints = { ...dialect, lineEnding: crEnds ? ('cr' as const) : ('lf' as const) };
    await fc.assert(
      fc.asyncProperty(editedTexts(form), fc.boolean(), ([base, head], header) =>
        expectSameDiff(utf8(base), utf8(head), { ...hints, header }, {}),
      ),
      { seed: 9, numRuns: 400 },
    );
  });

  it('in JSON Lines, which it leaves alone', async () => {
    await fc.assert(
      fc.asyncProperty(jsonLinesPairs, key, ({ base, head }, columns) =>
        expectSameDiff(utf8(base), utf8(head), {}, { key: columns }, 'data.jsonl'),
      ),
      { seed: 10, numRuns: 200 },
    );
  });

  const HEADER = 'id,text,label';
  const rows = (count: number, of = (i: number) => `${i},row ${i},${'abc'[i % 3]}`) =>
    Array.from({ length: count }, (_, i) => of(i));
  const text = (lines: readonly string[], header = HEADER) => `${[header, ...lines].join('\n')}\n`;
  const shuffled = (lines: readonly string[]) =>
    [...lines.entries()]
      .sort(([a], [b]) => ((a * 7919) % 1009) - ((b * 7919) % 1009))
      .map(([, line]) => line);
  const wide = (i: number, changed = -1) =>
    Array.from({ length: 2000 }, (_, c) => (c === changed ? 'x' : `${i}${c % 7}`)).join();
  const WIDE = Array.from({ length: 2000 }, (_, c) => `c${c}`).join();

  it.each([
    ['rows in order', text(rows(5000)), text(rows(5000).with(70, '70,other,a').toSpliced(900, 3))],
    ['rows in another order', text(rows(5000)), text(shuffled(rows(5000)))],
    ['all rows changed', text(rows(5000)), text(rows(5000, (i) => `${i},Row ${i},c`))],
    [
      'keys that repeat',
      text(rows(3000, (i) => `${i % 700},row ${i},a`)),
      text(rows(3000, (i) => `${i % 701},row ${i},b`)),
    ],
    ['no key', text(rows(3000, (i) => `a,b${i % 3},c`)), text(rows(3100, (i) => `a,b${i % 4},c`))],
    [
      'one column',
      text(rows(3000, String), 'id'),
      text(
        rows(3100, (i) => String(i + 50)),
        'id',
      ),
    ],
    [
      'two thousand columns',
      text(
        rows(40, (i) => wide(i)),
        WIDE,
      ),
      text(
        rows(41, (i) => wide(i, i * 3)),
        WIDE,
      ),
    ],
    ['a cell of ten megabytes', text(rows(9)), text(rows(9).with(4, `4,"${'x\n'.repeat(5e6)}",a`))],
    [
      'quotes of both kinds',
      text(rows(3000)),
      text(rows(3000, (i) => (i % 5 ? `"${i}","row ${i}",${'abc'[i % 3]}` : `${i},"a ""b""",c`))),
    ],
    [
      'too many and too few cells',
      text(rows(900)),
      text(rows(900, (i) => (i % 7 ? `${i},row` : `${i},b,c,d`))),
    ],
    [
      'blank rows and keys',
      text(rows(900)),
      text(rows(900, (i) => (i % 7 ? `${i},b,c` : ['', ',b,c', ' ,b,c'][i % 3]!))),
    ],
  ])(
    'with %s',
    async (_, base, head) => {
      for (const columns of [[], ['id']])
        await expectSameDiff(utf8(base), utf8(head), {}, { key: columns });
    },
    60_000,
  );
});
