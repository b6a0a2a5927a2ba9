import type { Encoding } from '../dialect.ts';

export interface DetectedEncoding {
  readonly encoding: Encoding;
  /** Length of the byte order mark in bytes; 0 where there is none. */
  readonly bomLength: number;
}

/**
 * The encoding that a file's first bytes speak for.
 *
 * A byte order mark decides. Without one, text whose every other byte is zero is UTF-16; text that is valid
 * UTF-8 is UTF-8; text with bytes above 127 none of which forms a UTF-8 sequence is Windows-1252; text that has
 * both good and bad sequences is damaged UTF-8, which the reader then reports row by row.
 *
 * @example
 * detectEncoding(new Uint8Array([0xef, 0xbb, 0xbf, 0x61])) // { encoding: 'utf-8', bomLength: 3 }
 */
export function detectEncoding(sample: Uint8Array): DetectedEncoding {
  if (sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf) {
    return { encoding: 'utf-8', bomLength: 3 };
  }
  if (sample[0] === 0xff && sample[1] === 0xfe) return { encoding: 'utf-16le', bomLength: 2 };
  if (sample[0] === 0xfe && sample[1] === 0xff) return { encoding: 'utf-16be', bomLength: 2 };
  const utf16 = detectUtf16(sample);
  if (utf16) return { encoding: utf16, bomLength: 0 };
  const { good, bad } = countSequences(sample);
  return { encoding: bad > 0 && good === 0 ? 'windows-1252' : 'utf-8', bomLength: 0 };
}

/** Length of the byte order mark that `encoding` has at the start of `sample`, 0 where there is none. */
export function bomLengthOf(sample: Uint8Array, encoding: Encoding): number {
  const found = detectEncoding(sample);
  return found.encoding === encoding ? found.bomLength : 0;
}

/** Latin text in UTF-16 has a zero in every other byte; text in other encodings has hardly any zero at all. */
function detectUtf16(sample: Uint8Array): Encoding | undefined {
  const pairs = Math.min(sample.length, 4096) >> 1;
  if (pairs < 2) return undefined;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let i = 0; i < pairs; i++) {
    if (sample[2 * i] === 0) evenZeros++;
    if (sample[2 * i + 1] === 0) oddZeros++;
  }
  if (oddZeros > pairs * 0.4 && evenZeros < pairs * 0.05) return 'utf-16le';
  if (evenZeros > pairs * 0.4 && oddZeros < pairs * 0.05) return 'utf-16be';
  return undefined;
}

/** Multi-byte UTF-8 sequences that are whole, and bytes above 127 that belong to none. */
function countSequences(bytes: Uint8Array): { good: number; bad: number } {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i]!;
    if (lead < 0x80) continue;
    const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    if (length === 0 || lead >= 0xf5) {
      bad++;
      continue;
    }
    // A sequence cut by the end of the sample speaks neither way.
    if (i + length > bytes.length) break;
    let whole = true;
    for (let k = 1; k < length; k++) if ((bytes[i + k]! & 0xc0) !== 0x80) whole = false;
    if (whole) {
      good++;
      i += length - 1;
    } else bad++;
  }
  return { good, bad };
}
