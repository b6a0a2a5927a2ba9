/** Wide enough for most tables, and still read in an editor without scrolling. */
const WIDTH_OF_A_FILE = 120;

/**
 * The columns that rows side by side may take: all of a terminal's, and where output is no terminal what a reader sees
 * at once.
 *
 * @example
 * tableWidth(80) // 80
 * tableWidth(Infinity) // 120
 */
export function tableWidth(width: number): number {
  return Number.isFinite(width) ? width : WIDTH_OF_A_FILE;
}
