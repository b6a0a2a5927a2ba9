import type { LabelWeights } from './label-weights.ts';

/**
 * The mean weight of any two labels of the set, used or not: what raters reach who pick labels blindly.
 *
 * @param size The number of labels.
 *
 * @example
 * meanWeight(4, labelWeights(['a', 'b', 'c', 'd'], 'identity', 'nominal')) // 0.25
 */
export function meanWeight(size: number, { isIdentity, of }: LabelWeights): number {
  if (isIdentity) return 1 / size;
  let sum = 0;
  for (let a = 0; a < size; a++) for (let b = 0; b < size; b++) sum += of(a, b);
  return sum / size ** 2;
}
