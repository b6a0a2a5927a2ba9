import type { PredictedLabels } from './predicted-labels.ts';

/**
 * How far each row's given label lies before the likeliest other class: 0 where the model is certain of another, 0.5 where
 * the two are equal, 1 where it is certain of the given one.
 *
 * @example
 * normalisedMargin({ classes: 2, given: [1], probabilities: [0.75, 0.25] }) // [0.25]
 */
export function normalisedMargin({ classes, given, probabilities }: PredictedLabels): number[] {
  return Array.from(given, (label, row) => {
    const start = row * classes;
    let other = Number.NEGATIVE_INFINITY;
    for (let each = 0; each < classes; each++) {
      if (each !== label) other = Math.max(other, probabilities[start + each]!);
    }
    return (probabilities[start + label]! - other + 1) / 2;
  });
}
