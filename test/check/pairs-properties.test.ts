import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsOf, type Lines } from './findings-of.ts';

const CONFIG = `datasets:
  - path: data/*.csv
    name: t
    key: id
    text: text
    checks: { duplicate-text: { minimum-length: 1 } }
`;
const TEXTS = ['where is my card', 'how do I pay for this', 'the app is slow', 'close my account'];

/** Ids and the text of each. */
type Rows = ReadonlyMap<number, string>;
const rows: fc.Arbitrary<Rows> = fc
  .uniqueArray(fc.tuple(fc.nat(30), fc.constantFrom(...TEXTS)), {
    selector: ([id]) => id,
    minLength: 1,
    maxLength: 15,
  })
  .map((entries) => new Map(entries));

const file = (path: string, entries: Iterable<readonly [number, string]>): Lines => ({
  [path]: ['id,text', ...[...entries].map(([id, text]) => `${id},${text}`)],
});

async function standings(base: Lines, head: Lines): Promise<Record<string, number>> {
  const found = await findingsOf(base, head, CONFIG, /^duplicate-text$/);
  const sums: Record<string, number> = { new: 0, existing: 0, fixed: 0 };
  for (const { standing, count } of found) sums[standing] = (sums[standing] ?? 0) + count;
  return sums;
}

const repeats = (entries: Iterable<readonly [number, string]>) => {
  const texts = [...entries].map(([, text]) => text);
  return texts.length - new Set(texts).size;
};

describe('repeated texts', () => {
  it('are as many as rows say, and no more are fixed than there were', async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, async (before, after) => {
        const sums = await standings(file('data/t.csv', before), file('data/t.csv', after));
        const same = JSON.stringify([...before]) === JSON.stringify([...after]);
        if (same) return;
        expect(sums['new']! + sums['existing']!).toBe(repeats(after));
        expect(sums['existing']!).toBeLessThanOrEqual(repeats(before));
        expect(sums['fixed']!).toBeLessThanOrEqual(repeats(before));
      }),
      { numRuns: 30 },
    );
  });

  it('do not depend on the order of the rows', async () => {
    const shuffled = rows.chain((after) =>
      fc.tuple(
        fc.constant(after),
        fc.shuffledSubarray([...after], { minLength: after.size, maxLength: after.size }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(rows, shuffled, async (before, [after, other]) => {
        const base = file('data/t.csv', [...before, [99, 'a row that goes']]);
        const sums = await standings(base, file('data/t.csv', after));
        expect(await standings(base, file('data/t.csv', other))).toEqual(sums);
      }),
      { numRuns: 25 },
    );
  });

  it('are told once, however the rows are spread over two files', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.array(fc.boolean(), { minLength: 20 }), async (after, sides) => {
        const inFirst = [...after].filter((_, i) => sides[i]);
        const inSecond = [...after].filter((_, i) => !sides[i]);
        const head = { ...file('data/a.csv', inFirst), ...file('data/b.csv', inSecond) };
        const base = { ...file('data/a.csv', []), ...file('data/b.csv', []) };
        expect(await standings(base, head)).toEqual({ new: repeats(after), existing: 0, fixed: 0 });
      }),
      { numRuns: 25 },
    );
  });

  it('are new or old once, however rows move between two files that change', async () => {
    const spread = fc.array(fc.boolean(), { minLength: 40 });
    await fc.assert(
      fc.asyncProperty(rows, rows, spread, spread, async (before, after, was, is) => {
        const split = (all: Rows, sides: readonly boolean[], goes: string): Lines => {
          const go = goes === '' ? [] : [[98, goes] as const];
          return {
            ...file('data/a.csv', [...[...all].filter(([id]) => sides[id]), ...go]),
            ...file('data/b.csv', [...[...all].filter(([id]) => !sides[id]), ...go]),
          };
        };
        const base = split(before, was, 'a row that goes from both');
        const sums = await standings(base, split(after, is, ''));
        expect(sums['new']! + sums['existing']!).toBe(repeats(after));
        expect(sums['fixed']!).toBeLessThanOrEqual(repeats(before) + 1);
      }),
      { numRuns: 30 },
    );
  });
});
