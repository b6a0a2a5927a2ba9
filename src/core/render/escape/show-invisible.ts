/**
 * Characters that a reader cannot see or that act on what surrounds them: controls, escape codes, lone
 * surrogates, line and paragraph separators, bidi overrides, zero-width characters, tag characters. Joiners
 * and variation selectors stay: scripts and emoji are spelled with them.
 */
export const INVISIBLE =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufff9-\ufffb]|(?!\p{Join_Control}|\p{Variation_Selector})\p{Default_Ignorable_Code_Point}/gu;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Text on one line whose invisible characters are spelled out, so that what is seen is all there is.
 * The base of every escaping for people.
 *
 * @example
 * showInvisible('a\nb\u001b[31m\u202e') // 'a\\nb\\x1b[31m\\u202e'
 */
export function showInvisible(text: string): string {
  return text.replace(INVISIBLE, (character) => SHORT[character] ?? spell(character));
}

function spell(character: string): string {
  const hex = (character.codePointAt(0) as number).toString(16);
  if (hex.length <= 2) return `\\x${hex.padStart(2, '0')}`;
  return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}
