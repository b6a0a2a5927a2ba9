import { MISSING, type Ratings } from './ratings.ts';

/** How raters meet one label of the reference. */
export interface ReferenceLabel {
  /** 0-based. */
  readonly label: number;
  /** Answers on items that have this label in the reference. */
  readonly expected: number;
  /** Answers of this label. */
  readonly given: number;
  /** Answers of this label on items that have it. */
  readonly right: number;
  /** The share of the answers of this label that are right; undefined where there are none. */
  readonly precision?: number;
  /** The share of the answers on its items that found it; undefined where there are none. */
  readonly recall?: number;
}

/**
 * All raters together against the reference, label by label, in the order of the label set. Who cannot tell has not
 * found the label; an item that the reference has no label for does not count.
 *
 * @param reference The label of the reference by item, or that it has none.
 *
 * @example
 * referenceLabels({ items: ['a', 'b'], raters: ['x'], labels: ['no', 'yes'], codes: [[0], [0]] }, [0, 1])
 *   .map(({ precision, recall }) => [precision, recall]) // [[0.5, 1], [undefined, 0]]
 */
export function referenceLabels(
  { codes, labels }: Ratings,
  reference: readonly number[],
): ReferenceLabel[] {
  const tallies = labels.map(() => ({ expected: 0, given: 0, right: 0 }));
  for (const [item, row] of codes.entries()) {
    const truth = reference[item]!;
    if (truth < 0) continue;
    for (const code of row) {
      if (code === MISSING) continue;
      tallies[truth]!.expected++;
      if (code >= 0) tallies[code]!.given++;
      if (code === truth) tallies[truth]!.right++;
    }
  }
  return tallies.map(({ expected, given, right }, label) => ({
    label,
    expected,
    given,
    right,
    ...(given > 0 && { precision: right / given }),
    ...(expected > 0 && { recall: right / expected }),
  }));
}
