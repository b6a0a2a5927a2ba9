import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildFrame } from '../../../../src/core/review/draw/build-frame.ts';
import { drawRows } from '../../../../src/core/review/draw/draw-rows.ts';
import type { ReviewRow } from '../../../../src/core/review/draw/read-review-rows.ts';

function row(id: string, more: Partial<ReviewRow> = {}): ReviewRow {
  return {
    id,
    content: `content of ${id}`,
    label: 'a',
    file: 0,
    index: 0,
    change: 'added',
    flagged: false,
    ...more,
  };
}

const NOTHING = { asked: [], queued: new Map(), relabelled: new Set<string>(), byLabel: true };

function draw(rows: readonly ReviewRow[], cap: number, secret: string): string[] {
  const { rows: frame } = buildFrame(rows, NOTHING);
  const policy = { secret, sample: { rate: 0, floor: cap, cap }, hidden: new Set<number>() };
  return drawRows(frame, policy).rows.map(({ id }) => id);
}

describe('a push', () => {
  const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), {
    minLength: 2,
    maxLength: 60,
  });

  test('that adds a row takes at most one row out of the sample, for the added one', () => {
    fc.assert(
      fc.property(
        ids,
        fc.integer({ min: 1, max: 20 }),
        fc.string(),
        ([added, ...old], cap, secret) => {
          const before = draw(
            old.map((id) => row(id)),
            cap,
            secret,
          );
          const after = draw(
            [added!, ...old].map((id) => row(id)),
            cap,
            secret,
          );
          const lost = before.filter((id) => !after.includes(id));
          expect(lost.length).toBeLessThanOrEqual(after.includes(added!) ? 1 : 0);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('that removes a row keeps all others in the sample', () => {
    fc.assert(
      fc.property(
        ids,
        fc.integer({ min: 1, max: 20 }),
        fc.string(),
        ([gone, ...left], cap, secret) => {
          const before = draw(
            [gone!, ...left].map((id) => row(id)),
            cap,
            secret,
          );
          const after = draw(
            left.map((id) => row(id)),
            cap,
            secret,
          );
          for (const id of before) if (id !== gone) expect(after).toContain(id);
          expect(after).toHaveLength(Math.min(cap, left.length));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('that moves rows changes nothing', () => {
    fc.assert(
      fc.property(ids, fc.integer({ min: 1, max: 20 }), fc.string(), (all, cap, secret) => {
        const rows = all.map((id) => row(id));
        const moved = [...rows].reverse().map((each, index) => ({ ...each, index, file: 1 }));
        expect([...draw(moved, cap, secret)].sort()).toEqual([...draw(rows, cap, secret)].sort());
      }),
      { numRuns: 200 },
    );
  });

  test('that corrects labels sheds no row that experts were asked about', () => {
    const labels = fc.constantFrom('a', 'b', 'c');
    const situations = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 500 }), labels, labels), {
      selector: ([id]) => id,
      minLength: 3,
      maxLength: 60,
    });
    fc.assert(
      fc.property(situations, fc.integer({ min: 2, max: 20 }), fc.string(), (all, cap, secret) => {
        const policy = { secret, sample: { rate: 0, floor: cap, cap }, hidden: new Set<number>() };
        const before = drawRows(
          buildFrame(
            all.map(([id, label]) => row(`${id}`, { label })),
            NOTHING,
          ).rows,
          policy,
        );
        const asked = before.rows.map(({ id, row: { of } }) => ({
          id,
          content: of.row!.content,
          label: of.row!.label,
          strata: of.strata,
          path: 'a.csv',
          cells: [],
          answered: true,
        }));
        const drawn = new Set(before.rows.map(({ id }) => id));
        // The author corrects the rows that were asked about, and takes some out altogether.
        const head = all.flatMap(([id, label, corrected], i) => {
          if (!drawn.has(`${id}`)) return [row(`${id}`, { label })];
          return i % 3 === 0 ? [] : [row(`${id}`, { label: corrected })];
        });
        const after = drawRows(buildFrame(head, { ...NOTHING, asked }).rows, policy);
        expect(after.rows.map(({ id }) => id).sort()).toEqual([...drawn].sort());
        expect(after.strata).toEqual(before.strata);
      }),
      { numRuns: 200 },
    );
  });
});
