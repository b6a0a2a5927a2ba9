import { mixBits } from './mix-bits.ts';

/**
 * The shingles of a text as 32-bit hashes, ascending, each once: what `shingles` gives, in a form that is quick to
 * compare. Two shingles may by chance share a hash.
 */
export function shingleHashes(text: string, size: number): Uint32Array {
  const count = text === '' ? 0 : Math.max(1, text.length - size + 1);
  const hashes = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const end = Math.min(i + size, text.length);
    let hash = 0;
    for (let at = i; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hashes[i] = mixBits(hash);
  }
  return withoutRepeats(hashes.sort());
}

function withoutRepeats(sorted: Uint32Array): Uint32Array {
  let kept = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i]!;
  }
  return sorted.subarray(0, kept);
}
