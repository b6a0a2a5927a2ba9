import type { RateEstimate } from '../sampling/estimate/rate-estimate.ts';

/** A count of a source's rows. */
export interface SourceCount {
  readonly count: number;
  /** Of the source's rows, 0 to 1. */
  readonly rate: number;
}

/** The wrong labels of a source, as experts found them. */
export interface SourceErrors {
  /** Judged rows that were found wrong, without weights. */
  readonly wrong: number;
  /** Weighted by the design; left out where no row of the source was judged. */
  readonly estimate?: RateEstimate;
  /** Whether fewer rows were judged than a rate is told of. */
  readonly isTooFew: boolean;
  /** The rate drawn towards that of all sources whose rate is told, the more so the fewer rows it rests on; left out of too few. */
  readonly shrunk?: number;
}

/** What is known of the rows of one source. */
export interface SourceFigures {
  /** Text out of data. */
  readonly source: string;
  readonly rows: number;
  /** Left out where there are no verdicts. */
  readonly errors?: SourceErrors;
  /** Rows of which the dataset has another with the same text. */
  readonly duplicates: SourceCount;
  /** Rows with a blank cell. */
  readonly missing: SourceCount;
  /** Rows that a check has something to say of. */
  readonly found: SourceCount;
  /** Of all findings of rows, those in rows of this source: how many, and what share that is. */
  readonly findings: SourceCount;
}

/** The sources of a dataset, worst first. */
export interface SourceReport {
  /** The column or the part of the path that tells them apart. */
  readonly by: string;
  readonly sources: readonly SourceFigures[];
  /** What rates of few rows are drawn towards; left out where no source has enough judged rows. */
  readonly prior?: { readonly mean: number; readonly strength?: number };
}
