/**
 * Words or names as a sentence has them; already escaped.
 *
 * @example
 * joinWords(['a', 'b', 'c']) // 'a, b and c'
 */
export function joinWords(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
