import type { MapExpectation, MapJudge, UnexpectedRow } from '../define/expectation.ts';
import type { RowTest } from '../row-condition/compile-condition.ts';
import type { ConfiguredExpectation } from './configured-expectation.ts';
import type { ExpectationRun } from './expectation-run.ts';
import { isLeftOut } from './is-left-out.ts';

/** The run of an expectation that each row meets or does not. */
export function mapRun(
  configured: ConfiguredExpectation,
  expectation: MapExpectation,
  judge: MapJudge,
  slots: readonly number[],
  isMeant: RowTest,
): ExpectationRun {
  const unexpected: UnexpectedRow[] = [];
  let elements = 0;
  let judged = 0;
  return {
    row(allValues, allCells, index) {
      if (!isMeant(allValues)) return;
      elements++;
      const values = slots.map((slot) => allValues[slot] ?? null);
      if (isLeftOut(values, expectation, configured.ignoreRowIf)) return;
      judged++;
      const cells = slots.map((slot) => allCells[slot]);
      if (judge.meets(values, cells, index)) return;
      const partners = judge.partners?.();
      unexpected.push(partners ? { index, values, partners } : { index, values });
    },
    finish: async () => {
      const late = (await judge.late?.()) ?? [];
      const all = [...unexpected, ...late];
      if (late.length > 0) all.sort((a, b) => a.index - b.index);
      return {
        configured,
        success: judged === 0 || (judged - all.length) / judged >= configured.mostly,
        outcome: { form: 'map', elements, judged, unexpected: all },
      };
    },
  };
}
