import type { PredictedLabels } from './predicted-labels.ts';

/**
 * The 0-based rows of each given label, in their order.
 *
 * @example
 * rowsByLabel({ classes: 3, given: [0, 2, 2] }) // [[0], [], [1, 2]]
 */
export function rowsByLabel({
  classes,
  given,
}: Pick<PredictedLabels, 'classes' | 'given'>): number[][] {
  const rows = Array.from({ length: classes }, (): number[] => []);
  for (let row = 0; row < given.length; row++) rows[given[row]!]!.push(row);
  return rows;
}
