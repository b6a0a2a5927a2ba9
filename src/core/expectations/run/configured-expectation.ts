import type { Severity } from '../../checks/finding.ts';
import type { Expectation } from '../define/expectation.ts';
import type { Condition } from '../row-condition/condition.ts';

/** When a row of a pair or of several columns is left out. */
export type IgnoreRowIf = 'any' | 'all' | 'never';

/** An expectation as a config or a suite asks for it, its parameters parsed. */
export interface ConfiguredExpectation {
  readonly expectation: Expectation;
  /** Names of the columns it is about. */
  readonly columns: readonly string[];
  /** Its own parameters, for its `start`. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The share of rows that must meet it, 0 to 1. */
  readonly mostly: number;
  readonly ignoreRowIf: IgnoreRowIf;
  /** Which rows it is about; all where left out. */
  readonly condition?: Condition;
  readonly severity: Severity;
  /** The parameters as written, for results. */
  readonly kwargs: Readonly<Record<string, unknown>>;
  /** Its id and meta in a suite, kept for results. */
  readonly id?: string;
  readonly meta?: Readonly<Record<string, unknown>>;
}
