/**
 * Cohen's h: how far apart two rates are on a scale on which 1 % to 3 % is as much as 50 % to 57 %. Positive where
 * head's is the larger. Cohen (1988) calls 0.2 small, 0.5 medium and 0.8 large.
 *
 * @param base From 0 to 1.
 * @param head From 0 to 1.
 *
 * @example
 * cohensH(0.2, 0.5).toFixed(4) // '0.6435'
 */
export function cohensH(base: number, head: number): number {
  return 2 * Math.asin(Math.sqrt(head)) - 2 * Math.asin(Math.sqrt(base));
}
