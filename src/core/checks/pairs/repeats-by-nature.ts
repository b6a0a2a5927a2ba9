/** Of a table whose rows are texts, fewer than one in ten repeat another's; of one that merely mentions texts, more. */
const USUAL_SHARE = 0.1;

/**
 * Whether so many of a file's rows repeat the text of another that the text is not what a row is: the question of a
 * poll, the address of an article. Judged by base, where the file has one.
 *
 * @param share Of the rows that have a text, 0 to 1.
 */
export function areUsual(share: number): boolean {
  return share > USUAL_SHARE;
}

/**
 * The share of rows whose value an earlier row has; rows without a value (-1) are left out.
 *
 * @example
 * shareOfRepeats(Int32Array.of(0, 1, -1, 0, 0)) // 0.5
 */
export function shareOfRepeats(values: Int32Array = new Int32Array()): number {
  const seen = new Set<number>();
  let rows = 0;
  for (const value of values) {
    if (value === -1) continue;
    rows++;
    seen.add(value);
  }
  return rows === 0 ? 0 : 1 - seen.size / rows;
}
