/** Control and format characters, which would otherwise hide, break a line or turn text around. */
const INVISIBLE = /[\p{Cc}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

const SIGNS: Readonly<Record<string, string>> = { '\n': '↵', '\r': '␍', '\t': '⇥' };

/**
 * A text whose invisible characters can be seen: `↵` for a line feed, `‹U+200B›` for a zero-width space.
 *
 * @example
 * showInvisible('a\tb\u200b') // 'a⇥b‹U+200B›'
 */
export function showInvisible(text: string): string {
  return text.replace(INVISIBLE, (character) => SIGNS[character] ?? nameOf(character));
}

function nameOf(character: string): string {
  return `‹U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}›`;
}
