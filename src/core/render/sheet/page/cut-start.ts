/**
 * The start of a text, at most `length` characters and an ellipsis; no character is cut in two.
 *
 * @example
 * cutStart('abcdef', 4) // 'abcd…'
 */
export function cutStart(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/[\ud800-\udbff]$/, '')}…`;
}
