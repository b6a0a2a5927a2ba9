import type { Level } from '../ratings.ts';

/** What the user says of a file of ratings; what is left out is found from its columns. */
export interface RatingOptions {
  readonly shape?: 'long' | 'wide';
  /** The column that names items. */
  readonly item?: string;
  /** Of the long shape: the column that names raters. */
  readonly rater?: string;
  /** Of the long shape: the column of labels. */
  readonly label?: string;
  /** Of the wide shape: the columns of raters. */
  readonly raters?: readonly string[];
  /** The label set, in order. */
  readonly labels?: readonly string[];
  /** A rater whose labels others are held to. */
  readonly reference?: string;
  readonly level: Level;
}
