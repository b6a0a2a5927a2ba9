/** The quality dimensions of ISO/IEC 25012 that a check of data in files can serve, in the order reports show them. */
export const DIMENSIONS = [
  'accuracy',
  'validity',
  'consistency',
  'uniqueness',
  'completeness',
  'timeliness',
] as const;

/** What a check serves: whether values are true, allowed, agree with each other, once only, there at all, current. */
export type Dimension = (typeof DIMENSIONS)[number];
