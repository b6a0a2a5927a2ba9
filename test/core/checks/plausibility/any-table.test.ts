import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as catalogue from '../../../../src/core/checks/catalogue.ts';
import type { Check } from '../../../../src/core/checks/check.ts';
import { indexChanges } from '../../../../src/core/checks/index-changes.ts';
import { judgeStanding } from '../../../../src/core/checks/judge-standing.ts';
import { planCheck } from '../../../../src/core/checks/plan-check.ts';
import { type Cell, Literal, NULL } from '../../../../src/core/table/cell.ts';
import { contextOf } from '../context-of.ts';
import { tableOf } from '../table-of.ts';

const OWN: readonly Check[] = [
  catalogue.constantColumn,
  catalogue.dataFreshness,
  catalogue.digitSwap,
  catalogue.dominantValue,
  catalogue.endBeforeStart,
  catalogue.futureDate,
  catalogue.inconsistentCasing,
  catalogue.inconsistentSpelling,
  catalogue.labelTypo,
  catalogue.magnitudeChange,
  catalogue.negativeValue,
  catalogue.outlier,
  catalogue.placeholderValue,
  catalogue.typeOutlier,
  catalogue.unitJump,
  catalogue.unknownLabel,
  catalogue.valueOutOfRange,
];

const COLUMNS = ['label', 'start_date', 'end_date', 'age', 'price', '__proto__', ''];

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.integer({ min: -50, max: 400 }).map(String),
  fc.double({ noNaN: true }).map(String),
  fc.constantFrom('refund', 'refnud', 'Refund', 'north west', 'north-west', 'N/A', 'TODO', '', ' '),
  fc.constantFrom(
    '2024-03-05',
    '05/04/2026',
    '9999-12-31',
    '1e999',
    '$-3',
    '12 %',
    '-999',
    '00501',
  ),
  fc.constantFrom<Cell>(
    undefined,
    NULL,
    new Literal('12.50'),
    new Literal('{"a":1}'),
    new Literal('true'),
  ),
  fc.string({ maxLength: 12, unit: 'binary' }),
);

const rows = fc.array(fc.array(cell, { maxLength: COLUMNS.length + 1 }), { maxLength: 45 });

/** The violations of every check, each with its standing. */
async function judgeAll(base: readonly Cell[][], head: readonly Cell[][]) {
  const context = await contextOf({
    base: tableOf(COLUMNS, base),
    head: tableOf(COLUMNS, head),
    dataset: { label: 'label', labels: ['refund', 'north-west'], time: 'start_date' },
  });
  const found = await Promise.all(
    OWN.map(async (check) => {
      const { parameters } = planCheck(check, 'on')!;
      const violations = await check.find(context, parameters);
      if (violations.length > 0) {
        expect(check.describe(violations, violations[0]?.column, parameters)).not.toMatch(
          /undefined|NaN/,
        );
      }
      return judgeStanding(check, violations, context, indexChanges(context.diff!));
    }),
  );
  return found.flat();
}

describe('the checks of values, on any table', () => {
  it('find nothing new where nothing changed', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (same) => {
        const judged = await judgeAll(same, same);
        expect(judged.filter(({ standing }) => standing !== 'existing')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('bear whatever changed', async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, async (base, head) => {
        const judged = await judgeAll(base, head);
        expect(
          judged.every(
            ({ violation: { index = 0, side } }) =>
              index < (side === 'head' ? head : base).length || index === 0,
          ),
        ).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
