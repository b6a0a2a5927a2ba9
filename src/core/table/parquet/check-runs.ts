/**
 * Checks numbers in Parquet's hybrid of repeated and bit-packed runs: a repeated run takes a few bytes and may
 * claim billions of values, which the decoder would write out.
 *
 * @param width Bits of a number; 0 where there are no runs.
 * @param count How many numbers there are at most.
 * @throws {Error} for a run longer than that, such as the bytes 0x10 0x01, which claim eight times 1, where
 *   there are four numbers.
 */
export function checkRuns(bytes: Uint8Array, width: number, count: number): void {
  if (width === 0) return;
  let seen = 0;
  for (let at = 0; at < bytes.length && seen < count; ) {
    let header = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      header += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) break;
    }
    const length = Math.floor(header / 2);
    if (header % 2 === 1) {
      // Packed runs come in groups of eight numbers, and the bytes that hold them bound how many there are.
      at += length * width;
      seen += length * 8;
      continue;
    }
    if (length > count) throw new Error(`a run claims ${length} values where there are ${count}`);
    at += Math.ceil(width / 8);
    seen += length;
  }
}
