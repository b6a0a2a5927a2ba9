/**
 * The columns to show of whole rows, 0-based: those of the key, then the others in their order, at most `most`.
 *
 * @example
 * chooseColumns(4, [2], 3) // [2, 0, 1]
 */
export function chooseColumns(
  columnCount: number,
  key: readonly number[],
  most: number,
): readonly number[] {
  const others = Array.from({ length: columnCount }, (_, column) => column).filter(
    (column) => !key.includes(column),
  );
  return [...key, ...others].slice(0, most);
}
