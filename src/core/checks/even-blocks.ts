/** Blocks of rows, and the rows of each: neighbours are read at once, and four thousand rows show what a column is like. */
const BLOCKS = 64;
const BLOCK_ROWS = 64;

/**
 * Some rows of a table, 0-based and ascending, in blocks that are evenly spread; all of them of a small one.
 *
 * @example
 * evenBlocks(3) // [0, 1, 2]
 */
export function evenBlocks(rowCount: number): number[] {
  if (rowCount <= BLOCKS * BLOCK_ROWS) return Array.from({ length: rowCount }, (_, row) => row);
  return Array.from({ length: BLOCKS }, (_, block) => {
    const first = Math.floor((block * rowCount) / BLOCKS);
    return Array.from({ length: BLOCK_ROWS }, (__, i) => first + i);
  }).flat();
}
