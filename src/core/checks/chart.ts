/** A distribution as bars: one group of bars a bin, one bar a series. Text in it may come out of data. */
export interface Chart {
  readonly title: string;
  readonly bins: readonly string[];
  readonly series: readonly {
    /** E.g. `base` and `head`. */
    readonly name: string;
    /** One a bin. */
    readonly values: readonly number[];
  }[];
  /** Whether values are shares of 1 or counts. */
  readonly unit: 'share' | 'count';
}
