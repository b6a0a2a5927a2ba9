import type { PredictedLabels } from './predicted-labels.ts';

/**
 * The rows labelled with each class.
 *
 * @example
 * countGiven({ classes: 3, given: [0, 2, 2] }) // [1, 0, 2]
 */
export function countGiven({
  classes,
  given,
}: Pick<PredictedLabels, 'classes' | 'given'>): number[] {
  const counts = new Array<number>(classes).fill(0);
  for (let row = 0; row < given.length; row++) counts[given[row]!]!++;
  return counts;
}
