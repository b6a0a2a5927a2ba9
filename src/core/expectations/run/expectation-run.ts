import type { Cell } from '../../table/cell.ts';
import { CannotJudge } from '../define/expectation.ts';
import type { Value } from '../values/value.ts';
import type { ConfiguredExpectation } from './configured-expectation.ts';
import type { Evaluation } from './evaluation.ts';

/** One expectation at work on one table. Values and cells are those of all columns that are read. */
export interface ExpectationRun {
  row(values: readonly Value[], cells: readonly Cell[], index: number): void;
  finish(): Promise<Evaluation>;
}

/** The run of an expectation that cannot be judged. */
export function failedRun(configured: ConfiguredExpectation, message: string): ExpectationRun {
  return {
    row() {},
    finish: async () => ({ configured, success: false, outcome: { form: 'exception', message } }),
  };
}

/** A run that ends as failed where the expectation finds on the way that it cannot judge. */
export function guardedRun(configured: ConfiguredExpectation, run: ExpectationRun): ExpectationRun {
  let fault: string | undefined;
  return {
    row(values, cells, index) {
      if (fault !== undefined) return;
      try {
        run.row(values, cells, index);
      } catch (error) {
        fault = messageOf(error);
      }
    },
    finish: async () => {
      try {
        if (fault === undefined) return await run.finish();
      } catch (error) {
        fault = messageOf(error);
      }
      return failedRun(configured, fault).finish();
    },
  };
}

/** @throws what is no {@link CannotJudge}: a defect must not look like a finding. */
function messageOf(error: unknown): string {
  if (error instanceof CannotJudge) return error.message;
  throw error;
}
