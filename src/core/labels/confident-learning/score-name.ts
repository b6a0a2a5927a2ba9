/** The scores of a label, by the names that the field has for them. Low is bad. */
export const SCORE_NAMES = [
  'self_confidence',
  'normalized_margin',
  'confidence_weighted_entropy',
] as const;

export type ScoreName = (typeof SCORE_NAMES)[number];
