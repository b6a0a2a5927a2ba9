/** The code of an item that a rater was not asked about, or did not answer. */
export const MISSING = -1;
/** The code of an item about which a rater says that it cannot be told. */
export const CANNOT_TELL = -2;

/** What raters said of items. */
export interface Ratings {
  readonly items: readonly string[];
  readonly raters: readonly string[];
  /** The label set; a label that nobody used counts as one of the set. For ordinal levels in their order. */
  readonly labels: readonly string[];
  /** By item, then by rater: a 0-based label, {@link MISSING} or {@link CANNOT_TELL}. */
  readonly codes: readonly (readonly number[])[];
}

/** How far apart labels are: nominal ones are equal or not; interval and ratio labels are numbers. */
export type Level = 'nominal' | 'ordinal' | 'interval' | 'ratio';
