import type { Answer } from '../answer.ts';

/** What experts found out about one row. */
export interface RowVerdict {
  /** 0-based among all rows of the dataset. */
  readonly row: number;
  readonly stratum: string;
  /** The chance with which the row was drawn, above 0 and at most 1. */
  readonly inclusion: number;
  /** The label that was judged; left out where the file does not say it. */
  readonly current?: string;
  /** Whether that label is right; `open` where the experts have not settled it. */
  readonly verdict: Verdict;
  /** In the order of the experts. */
  readonly answers: readonly Answer[];
}

export const VERDICTS = ['right', 'wrong', 'open'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A file of verdicts, matched with the rows of a dataset. */
export interface Verdicts {
  readonly experts: readonly string[];
  /** In the order of the file. */
  readonly rows: readonly RowVerdict[];
  /** Lines about rows that the dataset does not have: how many, and the first ids. */
  readonly unknown: { readonly count: number; readonly first: readonly string[] };
}
