/**
 * Whether the lines of one quoted cell are whole records each. Prose has a comma in every line now and then,
 * so two columns ask for more lines than three do.
 *
 * @param lines The cells of each line, its quotes read as text.
 * @param expected The cells of the file's first record.
 * @example
 * readsAsRecords([3, 3], 3) // true
 * readsAsRecords([2, 2], 2) // false
 */
export function readsAsRecords(lines: readonly number[], expected: number): boolean {
  const least = expected > 2 ? 2 : 4;
  return lines.length >= least && lines.every((cells) => cells === expected);
}
