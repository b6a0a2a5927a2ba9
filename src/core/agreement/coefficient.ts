import type { ConfidenceInterval } from '../statistics/confidence-interval.ts';

/** Every coefficient that is told, by the name it has in `--format json`. */
export type CoefficientName =
  | 'percent_agreement'
  | 'cohen_kappa'
  | 'scott_pi'
  | 'fleiss_kappa'
  | 'conger_kappa'
  | 'krippendorff_alpha'
  | 'gwet_ac'
  | 'brennan_prediger';

/** A coefficient of agreement: its value, or why there is none. */
export interface Coefficient {
  readonly name: CoefficientName;
  /** Undefined where the data leave it open; {@link undefinedBecause} then says why. */
  readonly value?: number;
  /** One sentence for people: `Only one label was used, so there is no agreement beyond chance to measure.` */
  readonly undefinedBecause?: string;
  readonly standardError?: number;
  readonly interval?: ConfidenceInterval;
  /** The share of agreement seen, weighted where labels have weights. */
  readonly observed?: number;
  /** The share of agreement that chance alone would bring, as this coefficient has it. */
  readonly expected?: number;
  /** What to know when reading it: `The mean over 3 pairs of raters.` */
  readonly note?: string;
}
