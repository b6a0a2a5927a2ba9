/** Below this difference, relative to the sum, the logarithm is taken from its series. */
const NEAR = 0.1;

/**
 * What a count that differs from its mean takes from the logarithm of its probability: count · ln(count / mean) + mean
 * − count, without the loss of digits where the two are near (Loader 2000).
 *
 * @param count Not negative.
 * @param mean Positive.
 *
 * @example
 * deviancePart(5, 5) // 0
 */
export function deviancePart(count: number, mean: number): number {
  if (count === 0) return mean;
  const difference = count - mean;
  const ratio = difference / (count + mean);
  if (Math.abs(ratio) >= NEAR) return count * Math.log(count / mean) - difference;
  // With v the ratio, ln(count / mean) = 2 atanh(v) = 2 (v + v³/3 + v⁵/5 + …).
  let value = difference * ratio;
  let power = 2 * count * ratio;
  for (let odd = 3; ; odd += 2) {
    power *= ratio * ratio;
    const next = value + power / odd;
    if (next === value) return value;
    value = next;
  }
}
