/** Said where fewer than two raters gave a label. */
export const TOO_FEW_RATERS = 'Fewer than two raters gave labels, so there is nothing to compare.';

/** Said where every item has the labels of at most one rater. */
export const NO_PAIR = 'No item has labels of two raters, so there is nothing to compare.';

/** Said where every label on the items that raters share is the same. */
export const ONE_LABEL =
  'Only one label was used on the items that raters share, so nothing shows whether they agree more than by chance.';

/** Said where the weights make all labels that were used the same. */
export const ALL_ALIKE =
  'The weights count all labels that were used as the same, so nothing is left to disagree about.';
