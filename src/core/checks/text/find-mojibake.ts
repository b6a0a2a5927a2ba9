import { WINDOWS_1252 } from '../../diff/classify/damage/byte-readings.ts';

/** Bytes 0x80 to 0xFF by the character that Windows-1252 shows for them. */
const BYTES: ReadonlyMap<string, number> = new Map(
  [...WINDOWS_1252].map((character, i) => [character, 0x80 + i]),
);

/** What text outside ASCII starts with where its UTF-8 bytes were read one by one, and what follows. */
const LEAD = '[\\u00c2-\\u00f4]';
const FOLLOW = `[${[...WINDOWS_1252.slice(0, 0x40)].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}]`;
const RUN = new RegExp(`(?:${LEAD}${FOLLOW}{1,3}){1,200}`, 'g');

/** Signs that may well close what a word in capitals opened: `«CAFÉ»`, `“BLÅ”`. */
const CLOSING = /[»’”…–—]/;
/** Latin letters and signs come from these; of other bytes one pair alone proves nothing. */
const LATIN_LEAD = /[\u00c2-\u00c5]/;

const decoder = new TextDecoder('utf-8', { fatal: true });

/** A stretch of garbled text. */
export interface Mojibake {
  readonly at: number;
  readonly garbled: string;
  /** What it was. */
  readonly meant: string;
}

/**
 * The first stretch of a text whose UTF-8 bytes were read as Windows-1252, such as `Ã©` for `é`. Stretches that
 * could be capitals and punctuation as well are passed over.
 *
 * @example
 * findMojibake('cafÃ© noir') // { at: 3, garbled: 'Ã©', meant: 'é' }
 */
export function findMojibake(text: string): Mojibake | undefined {
  for (const { 0: garbled, index } of text.matchAll(RUN)) {
    const meant = decode(garbled);
    if (meant !== undefined && isCertain(garbled, meant)) return { at: index, garbled, meant };
  }
  return undefined;
}

function decode(garbled: string): string | undefined {
  const bytes = Uint8Array.from(garbled, (character) => BYTES.get(character) ?? 0);
  try {
    return decoder.decode(bytes);
  } catch {
    // The bytes are no UTF-8: the text means what it says.
    return undefined;
  }
}

function isCertain(garbled: string, meant: string): boolean {
  const isOne = [...meant].length === 1;
  if (!isOne || garbled.length > 2) return /[\p{L}\p{P}\p{S}\p{Zs}\p{M}]/u.test(meant);
  return LATIN_LEAD.test(garbled) && !CLOSING.test(garbled);
}
