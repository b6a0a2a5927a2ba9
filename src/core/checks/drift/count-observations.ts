/** How many observations either side has. */
export interface Sizes {
  readonly base: number;
  readonly head: number;
}

/** Fewer different numbers are a scale, such as marks from 1 to 10, of which each use is an observation. */
const FEWEST_CLUSTERS = 20;
/** From this share of base's different numbers on, head uses the same scale. */
const SAME_SCALE = 0.5;

/**
 * How many independent observations two samples of numbers hold. As many as there are numbers; but where numbers
 * repeat, and those of head are others than those of base, the repeats copy one observation to several rows, as the
 * week's total does in a table of one row a week and name: then each different number counts once.
 *
 * @param base Ascending.
 * @param head Ascending.
 */
export function countObservations(base: Float64Array, head: Float64Array): Sizes {
  const [inBase, inHead] = [new Set(base), new Set(head)];
  let shared = 0;
  for (const value of inBase) if (inHead.has(value)) shared++;
  const fewest = Math.min(inBase.size, inHead.size);
  const isScale = fewest < FEWEST_CLUSTERS || shared >= fewest * SAME_SCALE;
  return isScale
    ? { base: base.length, head: head.length }
    : { base: inBase.size, head: inHead.size };
}
