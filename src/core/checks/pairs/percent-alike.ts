/**
 * A similarity as a share of 100, never rounded up.
 *
 * @example
 * percentAlike(0.9968) // '99 % alike'
 */
export function percentAlike(similarity: number): string {
  // 0.8 * 100 may come out a hair below 80.
  return `${Math.floor(similarity * 100 + 1e-9)} % alike`;
}
