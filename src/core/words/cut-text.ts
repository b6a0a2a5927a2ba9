/**
 * Text of at most `length` characters, an ellipsis in place of what was cut. Never cuts a surrogate pair.
 *
 * @example
 * cutText('a long sentence', 7) // 'a long…'
 */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = text.slice(0, Math.max(0, length - 1));
  return `${kept.replace(/[\ud800-\udbff…]$/, '')}…`;
}
