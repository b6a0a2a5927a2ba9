/** A way to part rows: by a column as it is, or by something that its cells tell. */
export interface Parting {
  /** For people: `queue`, `length of text`, `language of text`, `month of created`, `source`. */
  readonly name: string;
  /** The column whose cells it reads; left out for what the path or a prediction tells. */
  readonly column?: string;
  /** What its values are: text out of data, which is masked, or words of Assay's own. */
  readonly kind:
    | 'value'
    | 'band'
    | 'length'
    | 'language'
    | 'date'
    | 'file'
    | 'source'
    | 'predicted';
  /** The part that a text of the column belongs to; undefined for none. */
  readonly partOf: (text: string) => string | undefined;
}

/** Rows parted: the parts, and by row of the dataset the place of its part, or -1. */
export interface Parted {
  readonly parting: Parting;
  readonly values: readonly string[];
  readonly ofRow: Int32Array;
}

/** The part of rows whose cell is blank. */
export const BLANK = '(blank)';
