/**
 * A source of numbers from 0 to 1 that gives the same ones on every run and machine (mulberry32), so that what samples
 * says the same of the same data.
 *
 * @example
 * seededRandom()() === seededRandom()() // true
 */
export function seededRandom(seed = 0x9e3779b9): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
