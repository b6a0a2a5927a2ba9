/** What a text must not start with once cut: it belongs to the character before. */
const EXTENSION = /^[\p{M}\p{Emoji_Modifier}\p{Join_Control}\udc00-\udfff]/u;
const LETTER_FIRST = /^[\p{L}\p{N}_]/u;
const LETTER_LAST = /[\p{L}\p{N}\p{M}_]$/u;

/**
 * Whether a text can be cut at `index` without cutting a word or a character.
 *
 * @example
 * isWordBoundary('two words', 3) // true
 * isWordBoundary('two words', 2) // false
 */
export function isWordBoundary(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return true;
  // Two code units on either side hold the whole character.
  const before = text.slice(Math.max(0, index - 2), index);
  const after = text.slice(index, index + 2);
  if (EXTENSION.test(after) || before.endsWith('\u200d')) return false;
  return !(LETTER_LAST.test(before) && LETTER_FIRST.test(after));
}
