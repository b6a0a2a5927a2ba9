/*
 * The hash and the length of a text in UTF-16, from its bytes in UTF-8, as `src/core/statistics/hash-text.ts` does it.
 */

/** UTF-16 units of the text that was hashed last. */
export let units: u32 = 0;

export function hashText(start: usize, end: usize): u32 {
  let hash: u32 = 0x811c9dc5;
  units = 0;
  let at = start;
  while (at < end) {
    const byte: u32 = load<u8>(at);
    let code = byte;
    if (byte < 0x80) at++;
    else if (byte < 0xe0) {
      code = ((byte & 0x1f) << 6) | next(at + 1);
      at += 2;
    } else if (byte < 0xf0) {
      code = ((byte & 0x0f) << 12) | (next(at + 1) << 6) | next(at + 2);
      at += 3;
    } else {
      code = ((byte & 0x07) << 18) | (next(at + 1) << 12) | (next(at + 2) << 6) | next(at + 3);
      at += 4;
      code -= 0x10000;
      hash = fold(hash, 0xd800 | (code >>> 10));
      code = 0xdc00 | (code & 0x3ff);
      units++;
    }
    hash = fold(hash, code);
    units++;
  }
  hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
  hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
  return hash ^ (hash >>> 16);
}

// @ts-expect-error: decorator
@inline
function fold(hash: u32, unit: u32): u32 {
  return (hash ^ unit) * 0x01000193;
}

// @ts-expect-error: decorator
@inline
function next(at: usize): u32 {
  return load<u8>(at) & 0x3f;
}
