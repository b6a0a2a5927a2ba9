/** What an expert said of one row. */
export type Answer =
  | { readonly kind: 'label'; readonly label: string }
  /** The expert cannot tell: a disagreement where agreement is counted, and no rating elsewhere. */
  | { readonly kind: 'cannot-tell' }
  /** The row is broken, so that no label fits: a label like any other. */
  | { readonly kind: 'bad-row' }
  | { readonly kind: 'none' }
  /** Text that is no label of the set. */
  | { readonly kind: 'unknown'; readonly text: string; readonly suggestion?: string };

/** How the two answers that are no label of the set are written. */
export const CANNOT_TELL_TEXT = "can't tell";
export const BAD_ROW_TEXT = 'bad row';
