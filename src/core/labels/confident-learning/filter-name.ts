/** The rules by which labels are suspected, by the names that the field has for them. */
export const FILTER_NAMES = [
  'prune_by_noise_rate',
  'prune_by_class',
  'both',
  'confident_learning',
  'predicted_neq_given',
  'low_normalized_margin',
  'low_self_confidence',
] as const;

export type FilterName = (typeof FILTER_NAMES)[number];
