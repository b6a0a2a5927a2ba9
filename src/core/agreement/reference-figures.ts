import type { ConfidenceInterval } from '../statistics/confidence-interval.ts';
import { proportionInterval } from '../statistics/proportion-interval.ts';
import { MISSING, type Ratings } from './ratings.ts';

/** One rater held to the reference. */
export interface ReferenceFigures {
  /** 0-based. */
  readonly rater: number;
  /** Items that both the rater and the reference answered. */
  readonly compared: number;
  readonly agreed: number;
  /** The share of them, with Wilson's interval; undefined where nothing was compared. */
  readonly agreement?: number;
  readonly interval?: ConfidenceInterval;
}

/**
 * Each rater against the reference. Who cannot tell is not right; an item that the reference has no label for does not
 * count.
 *
 * @param reference The label of the reference by item, or that it has none.
 *
 * @example
 * referenceFigures({ items: ['a', 'b'], raters: ['x'], labels: ['no', 'yes'], codes: [[0], [1]] }, [0, 0], 0.95)[0].agreement
 * // 0.5
 */
export function referenceFigures(
  { codes, raters }: Ratings,
  reference: readonly number[],
  confidence: number,
): ReferenceFigures[] {
  return raters.map((_, rater) => {
    let [compared, agreed] = [0, 0];
    for (const [item, row] of codes.entries()) {
      if (reference[item]! < 0 || row[rater] === MISSING) continue;
      compared++;
      if (row[rater] === reference[item]) agreed++;
    }
    if (compared === 0) return { rater, compared, agreed };
    const interval = proportionInterval(agreed, compared, confidence);
    return { rater, compared, agreed, agreement: agreed / compared, interval };
  });
}
