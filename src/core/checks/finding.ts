import type { Chart } from './chart.ts';
import type { Dimension } from './dimension.ts';

/** How bad a finding is. Only `error` fails a gate unless the config says otherwise. */
export type Severity = 'error' | 'warning' | 'info';

/** Whether this pull request made it: new, existing (old debt) or fixed. */
export type Standing = 'new' | 'existing' | 'fixed';

/** One row a finding is about. */
export interface FindingRow {
  /** 1-based row, the header not counted; left out for what is about the header or the file. */
  readonly row?: number;
  /** 1-based line of the file, for formats that have lines. */
  readonly line?: number;
  /** Where the row is: `head`, except in fixed findings. */
  readonly side: 'base' | 'head';
  /** The row's key, for people and for waivers; text out of data. */
  readonly key?: string;
  /** What was seen, in a few words; text out of data. */
  readonly detail?: string;
  /** The other row that matters most, as the old row of a duplicate. */
  readonly counterpart?: FindingCounterpart;
}

/** Another row that a row of a finding is about. */
export interface FindingCounterpart {
  /** Its file; left out where it is the same one. */
  readonly path?: string;
  readonly side: 'base' | 'head';
  /** 1-based. */
  readonly row: number;
  readonly line?: number;
  readonly key?: string;
  /** The commit that the row came with and its author's name, where they were asked for. */
  readonly commit?: string;
  readonly author?: string;
}

/** One thing a check has to say about one file: one a file, check, column and standing. */
export interface Finding {
  /** The check's name, e.g. `duplicate-key`. */
  readonly check: string;
  readonly severity: Severity;
  readonly dimension: Dimension;
  readonly standing: Standing;
  /** The column's name where the finding is about one. */
  readonly column?: string;
  /** Which rule it is, where a check has several of its name, such as an expectation with its parameters. */
  readonly rule?: string;
  /** How many rows (or places) it concerns; `rows` may list fewer. */
  readonly count: number;
  /** The first rows, ordered by position; at most {@link MAX_FINDING_ROWS}. */
  readonly rows: readonly FindingRow[];
  /** One sentence: what happened and where. May hold text out of data: escape where it leaves. */
  readonly message: string;
  /** What to do next. */
  readonly hint?: string;
  /** What it looks like as a picture. */
  readonly chart?: Chart;
  /** Why this finding does not count, where a waiver covers it. */
  readonly waived?: { readonly reason: string; readonly until?: string };
}

/** Rows listed in a finding; the count always tells the total. */
export const MAX_FINDING_ROWS = 100;
