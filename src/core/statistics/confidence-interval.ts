/** An interval of confidence, and how it was come by. */
export interface ConfidenceInterval {
  readonly low: number;
  readonly high: number;
  /** The confidence, such as 0.95. */
  readonly level: number;
  /** Of the method, as people know it: `Wilson`, `Fleiss, Cohen and Everitt 1969`. */
  readonly method: string;
  /** The distribution that the bounds come from, degrees of freedom included where it has some: `z`, `t(11)`, `bootstrap`. */
  readonly distribution: string;
}
