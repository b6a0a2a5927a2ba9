import { findNearPairs } from '../../similarity/find-near-pairs.ts';
import type { NearPairOptions } from '../../similarity/near-pair.ts';

/** A value that is nearly equal to another. */
export interface NearValue {
  /** Its place in the list. */
  readonly value: number;
  readonly similarity: number;
}

export interface NearOptions extends NearPairOptions {
  /** Characters below which a text is too short to be nearly equal to anything. */
  readonly minimumLength: number;
}

/** For each value of a list that has any: the values nearly equal to it, the most similar first. */
export function nearValues(
  values: readonly string[],
  { minimumLength, ...options }: NearOptions,
): Map<number, readonly NearValue[]> {
  const long = [...values.keys()].filter((value) => values[value]!.length >= minimumLength);
  const texts = long.map((value) => values[value]!);
  const near = new Map<number, NearValue[]>();
  const note = (from: number, value: number, similarity: number) => {
    const known = near.get(from);
    if (known) known.push({ value, similarity });
    else near.set(from, [{ value, similarity }]);
  };
  for (const { a, b, similarity } of findNearPairs(texts, options)) {
    note(long[a]!, long[b]!, similarity);
    note(long[b]!, long[a]!, similarity);
  }
  for (const each of near.values()) {
    each.sort(
      (a, b) => b.similarity - a.similarity || (values[a.value]! < values[b.value]! ? -1 : 1),
    );
  }
  return near;
}
