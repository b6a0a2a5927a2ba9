/** The lines of Wald's test with its end: what decides after each row. */
export interface SequenceRule {
  /** The rows after which it ends. */
  readonly rows: number;
  /** The wrong rows that are still accepted there. */
  readonly accept: number;
  readonly slope: number;
  readonly acceptLine: number;
  readonly rejectLine: number;
}

/** Where bad over good is (1 − beta) over alpha, the first wrong row lies on the line itself, up to a rounding error. */
export const LINE_ROUNDING = 1e-9;

/**
 * What so many wrong of so many rows decide: by the lines, or by the acceptance number where the rows that are left
 * cannot change it. Undefined where nothing is decided.
 *
 * @example
 * decideAt({ rows: 98, accept: 4, slope: 0.0436, acceptLine: 1.553, rejectLine: 1.994 }, 36, 0) // 'accept'
 */
export function decideAt(
  rule: SequenceRule,
  rows: number,
  wrong: number,
): 'accept' | 'reject' | undefined {
  const line = rule.slope * rows;
  if (wrong > rule.accept || wrong >= line + rule.rejectLine - LINE_ROUNDING) return 'reject';
  const left = rule.rows - rows;
  if (wrong + left <= rule.accept || wrong <= line - rule.acceptLine + LINE_ROUNDING)
    return 'accept';
  return undefined;
}
