const TYPED =
  /^\s*(?:[-+]?(?:\d+(?:[.,]\d+)*|\.\d+)(?:e[-+]?\d+)?%?|\d{4}-\d{2}-\d{2}(?:[ T].*)?|true|false)\s*$/i;

/**
 * Whether the first record names the columns.
 *
 * It does, unless it looks like the rows beneath it: at least one of its cells is a number, a date or a
 * truth value, and in every column where one is, or where the rows beneath are, both are. A file of one
 * record has a header.
 *
 * @param first The first record's cells.
 * @param rows Some of the records beneath.
 *
 * @example
 * detectHeader(['id', 'price'], [['1', '2.50']]) // true
 * detectHeader(['1', '2.50'], [['2', '3.10']]) // false
 */
export function detectHeader(
  first: readonly string[],
  rows: readonly (readonly string[])[],
): boolean {
  if (rows.length === 0) return true;
  let alike = 0;
  for (const [column, cell] of first.entries()) {
    const beneath = rows.map((row) => row[column] ?? '').filter((text) => text.trim() !== '');
    const typedBeneath = beneath.filter((text) => TYPED.test(text)).length > beneath.length / 2;
    const typed = TYPED.test(cell);
    if (typed !== typedBeneath && beneath.length > 0 && cell.trim() !== '') return true;
    if (typed) alike++;
  }
  return alike === 0;
}
