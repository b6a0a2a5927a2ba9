/**
 * A column's name without what people write otherwise: letter case, outer spaces, and what stands between words.
 *
 * @example
 * foldName(' Row-ID ') // 'row_id'
 */
export function foldName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '_');
}
