import type { Ratings } from './ratings.ts';

/**
 * The raters who gave a label at least once, by their places.
 *
 * @example
 * activeRaters({ items: ['a'], raters: ['x', 'y', 'z'], labels: ['no', 'yes'], codes: [[1, -1, 0]] }) // [0, 2]
 */
export function activeRaters(ratings: Ratings): number[] {
  const active = new Set<number>();
  for (const codes of ratings.codes) {
    for (const [rater, code] of codes.entries()) if (code >= 0) active.add(rater);
  }
  return [...active].sort((a, b) => a - b);
}
