/**
 * The words of a column's name, in lower case: told apart by case, digits, spaces and punctuation.
 *
 * @example
 * nameWords('startDate_UTC 2') // ['start', 'date', 'utc', '2']
 */
export function nameWords(name: string): string[] {
  const words = name.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\d+/gu) ?? [];
  return words.map((word) => word.toLowerCase());
}
