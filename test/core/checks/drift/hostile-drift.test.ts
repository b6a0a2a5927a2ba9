import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addedRowsDrift } from '../../../../src/core/checks/drift/added-rows-drift.ts';
import { classImbalance } from '../../../../src/core/checks/drift/class-imbalance.ts';
import { distributionDrift } from '../../../../src/core/checks/drift/distribution-drift.ts';
import { labelShift } from '../../../../src/core/checks/drift/label-shift.ts';
import { missingRateDrift } from '../../../../src/core/checks/drift/missing-rate-drift.ts';
import { newCategory } from '../../../../src/core/checks/drift/new-category.ts';
import { vanishedCategory } from '../../../../src/core/checks/drift/vanished-category.ts';
import { runChecks } from '../../../../src/core/checks/run-checks.ts';
import { driftContext } from './drift-context.ts';

const CHECKS = [
  addedRowsDrift,
  classImbalance,
  distributionDrift,
  labelShift,
  missingRateDrift,
  newCategory,
  vanishedCategory,
];
/** Settings that let nearly everything through, so that every sentence is made. */
const EAGER = {
  'added-rows-drift': { rows: 2, psi: 1e-6, distance: 0, alpha: 0.999, times: 1 },
  'distribution-drift': { rows: 2, psi: 1e-6, distance: 0, alpha: 0.999 },
  'label-shift': { rows: 2, effect: 1e-6, alpha: 0.999 },
  'missing-rate-drift': { rows: 2, effect: 1e-6, alpha: 0.999 },
  'vanished-category': { rows: 1 },
};
const COLUMNS = ['label', 'number', 'word', 'source'];

const cells = fc.tuple(
  fc.constantFrom('__proto__', 'constructor', '`a`', ''),
  fc.constantFrom('1', '2.5', '-0', '1e308', '-1e308', '0.1', '1e-320', '', 'n/a', '7'),
  fc.constantFrom('hasOwnProperty', 'toString', ' ', '<b>', '|', 'TRUE'),
  fc.constantFrom('x', 'y', ''),
);
const tables = fc.array(cells, { minLength: 0, maxLength: 130 });

it('draws no number that is none, and fails on nothing', async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(tables, tables, async (base, head) => {
      const context = await driftContext(COLUMNS, base, head, { checks: EAGER, label: 'label' });
      for (const { message, chart } of await runChecks(context, CHECKS)) {
        found++;
        expect(message).not.toMatch(/NaN|Infinity|undefined/);
        for (const { values } of chart?.series ?? []) {
          expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
  expect(found).toBeGreaterThan(50);
});
