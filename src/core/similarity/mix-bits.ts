/**
 * Spreads every bit of a 32-bit number over all of them, one to one. The result is unsigned.
 *
 * Source: A. Appleby, the finalizer of MurmurHash3 (public domain).
 *
 * @example
 * mixBits(1) // 1364076727
 */
export function mixBits(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
