import type { AggregateExpectation, AggregateScan } from '../define/expectation.ts';
import type { RowTest } from '../row-condition/compile-condition.ts';
import type { ConfiguredExpectation } from './configured-expectation.ts';
import type { ExpectationRun } from './expectation-run.ts';

/** The run of an expectation about all rows together. */
export function aggregateRun(
  configured: ConfiguredExpectation,
  { nulls: nullRule }: AggregateExpectation,
  scan: AggregateScan,
  slots: readonly number[],
  isMeant: RowTest,
): ExpectationRun {
  let rows = 0;
  let nulls = 0;
  return {
    row(allValues, allCells) {
      if (!isMeant(allValues)) return;
      rows++;
      if (!scan.row || slots.length === 0) return;
      const values = slots.map((slot) => allValues[slot] ?? null);
      if (nullRule !== 'kept' && values.includes(null)) nulls++;
      else
        scan.row(
          values,
          slots.map((slot) => allCells[slot]),
        );
    },
    finish: async () => {
      const verdict = await scan.finish({ rows, nulls });
      return { configured, success: verdict.success, outcome: { form: 'aggregate', ...verdict } };
    },
  };
}
