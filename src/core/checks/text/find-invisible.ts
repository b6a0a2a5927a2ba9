/** A character that no reader sees, or that acts on those around it. */
export interface Invisible {
  readonly at: number;
  /** What to call it, e.g. `zero-width space`. */
  readonly name: string;
}

/** Everything that can be one; white space is looked at where it stands. */
const SUSPECT =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]|^(?! )\p{Zs}|(?! )\p{Zs}$/gu;
const ALLOWED_CONTROLS = /[\t\n\r]/;

const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Scripts whose spelling needs joiners. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const EMOJI_END = /(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f)$/u;
const SELECTABLE =
  /[\p{Extended_Pictographic}\p{S}\p{P}\d\p{Script=Han}\p{Script=Mongolian}\p{Script=Myanmar}]$/u;
/** A flag of a region, spelled by invisible letters that an end closes. */
const FLAG_BEFORE = /\u{1f3f4}[\u{e0020}-\u{e007e}]*$/u;

const NAMES: ReadonlyMap<string, string> = new Map([
  ['\u00a0', 'no-break space'],
  ['\u00ad', 'soft hyphen'],
  ['\u200b', 'zero-width space'],
  ['\u200c', 'zero-width non-joiner'],
  ['\u200d', 'zero-width joiner'],
  ['\u200e', 'left-to-right mark'],
  ['\u200f', 'right-to-left mark'],
  ['\u061c', 'Arabic letter mark'],
  ['\u2028', 'line separator'],
  ['\u2029', 'paragraph separator'],
  ['\u2060', 'word joiner'],
  ['\u3164', 'Hangul filler'],
  ['\ufeff', 'byte order mark'],
]);

/**
 * The invisible characters of a text that its script does not need: control characters, zero-width ones, turns of
 * the reading direction in text that has none, letters of the tag block, and white space other than a space at
 * either end. Joiners stay where emoji, Arabic or Indic scripts are spelled with them, marks of direction where
 * there is text from right to left, and so do tabs and line breaks. The first hundred are enough.
 *
 * @example
 * findInvisible('re\u200bfund') // [{ at: 2, name: 'zero-width space' }]
 */
export function findInvisible(text: string): Invisible[] {
  const found: Invisible[] = [];
  let traits: Traits | undefined;
  for (const { 0: character, index } of text.matchAll(SUSPECT)) {
    traits ??= { isRightToLeft: RIGHT_TO_LEFT.test(text), isEastAsian: EAST_ASIAN.test(text) };
    if (isNeeded(character, text, index, traits)) continue;
    found.push({ at: index, name: nameOf(character) });
    if (found.length === MOST) break;
  }
  return found;
}

/** What a whole text holds, looked for once. */
interface Traits {
  readonly isRightToLeft: boolean;
  readonly isEastAsian: boolean;
}

const MOST = 100;
/** Characters looked at on either side. */
const NEAR = 16;

function isNeeded(character: string, text: string, at: number, traits: Traits): boolean {
  if (ALLOWED_CONTROLS.test(character)) return true;
  const before = text.slice(Math.max(0, at - NEAR), at);
  const after = text.slice(at + character.length, at + character.length + NEAR);
  const code = character.codePointAt(0) as number;
  if (code === 0x200d && EMOJI_END.test(before))
    return /^[\p{Extended_Pictographic}\p{S}]/u.test(after);
  if (code === 0x200c || code === 0x200d) return JOINING.test(before) || JOINING.test(after);
  if (isDirection(code)) return traits.isRightToLeft;
  if (/\p{Variation_Selector}/u.test(character)) return SELECTABLE.test(before);
  if (code >= 0xe0020 && code <= 0xe007f) return FLAG_BEFORE.test(before);
  // Fillers that old Korean is spelled with; the grapheme joiner, among marks.
  if (code === 0x115f || code === 0x1160) return /\p{Script=Hangul}/u.test(before + after);
  if (code === 0x034f) return /\p{M}$/u.test(before) || /^\p{M}/u.test(after);
  return code === 0x3000 && traits.isEastAsian;
}

/** Marks, embeddings and isolates. Overrides are never needed. */
function isDirection(code: number): boolean {
  if (code === 0x202d || code === 0x202e) return false;
  return (
    [0x200e, 0x200f, 0x061c].includes(code) ||
    (code >= 0x202a && code <= 0x202c) ||
    (code >= 0x2066 && code <= 0x2069)
  );
}

function nameOf(character: string): string {
  const known = NAMES.get(character);
  if (known) return known;
  const code = character.codePointAt(0) as number;
  const hex = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  if (/\p{Cc}/u.test(character)) return `control character ${hex}`;
  if (/\p{Cs}/u.test(character)) return `half a character ${hex}`;
  if (/\p{Zs}/u.test(character)) return `space ${hex}`;
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069))
    return `turn of direction ${hex}`;
  return `invisible character ${hex}`;
}
