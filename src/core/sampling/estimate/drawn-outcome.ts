/** What became of one drawn row. */
export interface DrawnOutcome {
  readonly stratum: string;
  /** The probability with which the row came into the sample, above 0 and at most 1. */
  readonly inclusion: number;
  /** 1 where the row is wrong (or whatever is counted), 0 where it is not. */
  readonly value: number;
}
