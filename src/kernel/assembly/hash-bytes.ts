/*
 * The 64-bit hash of a record, 16 bytes at a step: four lanes of 32 bits, each xor, multiply, xor-shift. The same steps in
 * TypeScript are in `src/core/table/fingerprint.ts`, and a test holds the two together.
 */

/** Sixteen bytes of ones, then sixteen of zeros: loaded at 16 - n it keeps the first n bytes of a block. */
const KEEP: usize = memory.data<u8>([
  0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
]);

/** Hashes `length` bytes at `start`; up to 15 bytes beyond are read and not used. */
// @ts-expect-error: decorator
@inline
export function hashBytes(start: usize, length: u32): u64 {
  let lanes = i32x4(0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35);
  const multiplier = i32x4.splat(0x01000193);
  let at = start;
  const whole = start + (length & ~15);
  while (at < whole) {
    lanes = step(lanes, v128.load(at), multiplier);
    at += 16;
  }
  const rest = length & 15;
  if (rest > 0) {
    const tail = v128.and(v128.load(at), v128.load(KEEP + 16 - rest));
    lanes = step(lanes, tail, multiplier);
  }
  const a: u32 = i32x4.extract_lane(lanes, 0);
  const b: u32 = i32x4.extract_lane(lanes, 1);
  const c: u32 = i32x4.extract_lane(lanes, 2);
  const d: u32 = i32x4.extract_lane(lanes, 3);
  const low = finish(fold(fold(fold(a, b), c), d), length);
  const high = finish(fold(fold(fold(d, c), b), a), ~length);
  return (u64(high) << 32) | u64(low);
}

// @ts-expect-error: decorator
@inline
function step(lanes: v128, block: v128, multiplier: v128): v128 {
  const mixed = i32x4.mul(v128.xor(lanes, block), multiplier);
  return v128.xor(mixed, i32x4.shr_u(mixed, 15));
}

/** Takes one lane more, so that each half of the hash depends on all of them. */
// @ts-ignore: decorator
@inline
function fold(hash: u32, lane: u32): u32 {
  return (hash ^ (hash >>> 16)) * 0x7feb352d ^ lane;
}

/** MurmurHash3's last step, with the length folded in so that zeros at the end count. */
// @ts-expect-error: decorator
@inline
function finish(lane: u32, length: u32): u32 {
  let hash = lane ^ length;
  hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
  hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
  return hash ^ (hash >>> 16);
}
