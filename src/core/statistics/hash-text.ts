/**
 * A 32-bit hash of a text, spread evenly: FNV-1a over its UTF-16 units, then the last step of MurmurHash3.
 * Not for secrets, nor where two texts of one hash would do harm.
 *
 * @example
 * hashText('') // hashText('')
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return mixBits(hash);
}

/**
 * Spreads the bits of a 32-bit integer so that neighbours land far apart, one to one (the last step of MurmurHash3).
 *
 * @example
 * mixBits(1) // 1364076727
 */
export function mixBits(integer: number): number {
  let hash = integer;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
