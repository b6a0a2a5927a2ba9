/*
 * MinHash signatures, four places at a step, as `src/core/similarity/min-hasher.ts` makes them.
 */

/**
 * Lowers each place of a signature to the least value that its order gives any of some hashes.
 *
 * @param places A multiple of four. Flips, factors and signature have as many numbers.
 */
export function minHash(
  hashes: usize,
  count: i32,
  flips: usize,
  factors: usize,
  signature: usize,
  places: i32,
): void {
  const end = hashes + (<usize>count << 2);
  for (let place: usize = 0; place < <usize>places << 2; place += 16) {
    const flip = v128.load(flips + place);
    const factor = v128.load(factors + place);
    let least = v128.load(signature + place);
    for (let at = hashes; at < end; at += 4) {
      const value = i32x4.mul(v128.xor(v128.load32_splat(at), flip), factor);
      least = i32x4.min_s(least, value);
    }
    v128.store(signature + place, least);
  }
}
