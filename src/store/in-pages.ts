/** Values that one statement takes: both databases bound the parameters of a statement, SQLite at 32,766. */
const PAGE = 500;

/**
 * A list in pages that one statement can take.
 *
 * @example
 * inPages(['a', 'b']) // [['a', 'b']]
 * inPages([]) // []
 */
export function inPages<T>(list: readonly T[]): T[][] {
  const pages: T[][] = [];
  for (let start = 0; start < list.length; start += PAGE) {
    pages.push(list.slice(start, start + PAGE));
  }
  return pages;
}
