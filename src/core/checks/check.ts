import type { Diff } from '../diff/diff.ts';
import type { Table } from '../table/table.ts';
import type { DatasetPolicy } from './dataset-policy.ts';
import type { Severity } from './finding.ts';

/** What a check is given: one file of a dataset at both revisions. */
export interface CheckContext {
  readonly path: string;
  readonly dataset: DatasetPolicy;
  /** Left out where the file is new. */
  readonly base?: Table;
  readonly head: Table;
  /** Left out where the file is new. */
  readonly diff?: Diff;
  /** Key columns, 0-based, in base and in head; empty where the file has no key. */
  readonly key: { readonly base: readonly number[]; readonly head: readonly number[] };
}

/** One place where a rule is broken, on one side. Standing is worked out from these, never by the check. */
export interface Violation {
  readonly side: 'base' | 'head';
  /** 0-based row; left out for what is about the header or the file. */
  readonly index?: number;
  /** Other rows (0-based) that take part, as in a duplicate: the violation is new if any of them is. */
  readonly partners?: readonly number[];
  /** Column name, where the rule is about one column. */
  readonly column?: string;
  /** 1-based line, where it is not the start of the row. */
  readonly line?: number;
  /** What was seen, in a few words; text out of data. */
  readonly detail?: string;
  /** True for what only this change can have caused, such as damage to a cell: always new. */
  readonly byChange?: boolean;
}

/** One check: a file of its own and a line in the registry. */
export interface Check {
  /** Kebab-case and for ever: configs and waivers name it. */
  readonly name: string;
  /** A noun phrase, e.g. `Duplicate keys`. */
  readonly title: string;
  readonly severity: Severity;
  /** One or two sentences for the documentation: what it means and why it matters. */
  readonly about: string;
  /** What to do about it, one sentence in the imperative. */
  readonly hint: string;
  /**
   * Columns whose cells the rule reads, as 0-based head columns; a row's violation is new only if one of
   * them changed. Left out, the rule reads the whole row.
   */
  reads?(context: CheckContext): readonly number[];
  /** Every violation, on both sides, judged by the same rule. */
  find(context: CheckContext): Promise<readonly Violation[]>;
  /** The finding's sentence, from its violations (at least one), e.g. `3 rows share a key with another row`. */
  describe(violations: readonly Violation[], column: string | undefined): string;
}
