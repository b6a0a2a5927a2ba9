import type { Ratings } from './ratings.ts';

/** Two raters, and the items that both gave a label. */
export interface RaterPair {
  readonly first: number;
  readonly second: number;
  readonly items: readonly number[];
  /** The labels of the first, by the place in {@link items}. */
  readonly firstLabels: readonly number[];
  readonly secondLabels: readonly number[];
}

/**
 * Every two raters who labelled at least one item both, one pair at a time. Takes time in proportion to the pairs of
 * labels that items have, so that many raters of few items each are no burden.
 *
 * @example
 * [...raterPairs({ items: ['a'], raters: ['x', 'y', 'z'], labels: ['no', 'yes'], codes: [[1, -1, 0]] })]
 * // [{ first: 0, second: 2, items: [0], firstLabels: [1], secondLabels: [0] }]
 */
export function* raterPairs(ratings: Ratings): Generator<RaterPair> {
  const given = ratings.codes.map((codes) =>
    codes.flatMap((code, rater) => (code < 0 ? [] : [{ rater, code }])),
  );
  const itemsOf = new Map<number, number[]>();
  for (const [item, labels] of given.entries()) {
    for (const { rater } of labels) {
      const items = itemsOf.get(rater);
      if (items) items.push(item);
      else itemsOf.set(rater, [item]);
    }
  }
  for (const [first, items] of [...itemsOf].sort(([a], [b]) => a - b)) {
    const pairs = new Map<number, ReturnType<typeof emptyPair>>();
    for (const item of items) {
      const code = ratings.codes[item]![first]!;
      for (const other of given[item]!) {
        if (other.rater <= first) continue;
        const pair = pairs.get(other.rater) ?? emptyPair(first, other.rater);
        pairs.set(other.rater, pair);
        pair.items.push(item);
        pair.firstLabels.push(code);
        pair.secondLabels.push(other.code);
      }
    }
    yield* [...pairs.values()].sort((a, b) => a.second - b.second);
  }
}

function emptyPair(first: number, second: number) {
  const [items, firstLabels, secondLabels]: [number[], number[], number[]] = [[], [], []];
  return { first, second, items, firstLabels, secondLabels };
}
