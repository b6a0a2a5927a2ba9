import type { Ratings } from './ratings.ts';

/** Two labels that met on one item, and how often. Labels are 0-based. */
export interface ConfusionCell {
  /** Of the rater who stands first in the list of raters. */
  readonly first: number;
  readonly second: number;
  /** Pairs of raters by items. */
  readonly count: number;
}

/**
 * The confusion matrix over all pairs of raters, as far as it is not empty: agreement in it as well. The commonest
 * first, then in the order of the label set.
 *
 * @example
 * poolConfusion({ items: ['a', 'b'], raters: ['x', 'y'], labels: ['no', 'yes'], codes: [[0, 1], [0, -1]] })
 * // [{ first: 0, second: 1, count: 1 }]
 */
export function poolConfusion(ratings: Ratings): ConfusionCell[] {
  const counts = new Map<number, number>();
  const size = ratings.labels.length;
  for (const codes of ratings.codes) {
    // Of the raters before: thousands of raters who share a few labels are no thousands of thousands of pairs.
    const before = new Map<number, number>();
    for (const second of codes) {
      if (second < 0) continue;
      for (const [first, times] of before) {
        const cell = first * size + second;
        counts.set(cell, (counts.get(cell) ?? 0) + times);
      }
      before.set(second, (before.get(second) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || a - b)
    .map(([cell, count]) => ({ first: Math.floor(cell / size), second: cell % size, count }));
}

/**
 * Pairs of different labels that raters confuse, whoever of them said which, the commonest first.
 *
 * @example
 * confusedPairs([{ first: 1, second: 0, count: 2 }, { first: 0, second: 1, count: 1 }, { first: 0, second: 0, count: 9 }])
 * // [{ first: 0, second: 1, count: 3 }]
 */
export function confusedPairs(cells: readonly ConfusionCell[]): ConfusionCell[] {
  const pairs = new Map<string, ConfusionCell>();
  for (const cell of cells) {
    if (cell.first === cell.second) continue;
    const [first, second] = [Math.min(cell.first, cell.second), Math.max(cell.first, cell.second)];
    const key = `${first} ${second}`;
    pairs.set(key, { first, second, count: cell.count + (pairs.get(key)?.count ?? 0) });
  }
  return [...pairs.values()].sort(
    (a, b) => b.count - a.count || a.first - b.first || a.second - b.second,
  );
}
