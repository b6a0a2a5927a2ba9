import type { Texts } from './compare-distributions.ts';

/** Fewer rows have no distribution. */
const SMALLEST_BLOCK = 20;
/** Blocks that are looked at, spread evenly. */
const MOST_BLOCKS = 50;
/** At least so many must fit, or there is nothing to tell what is usual. */
const FEWEST_BLOCKS = 4;

/**
 * A column of base cut into blocks of rows that follow each other: what added rows may look like, as rows that come
 * at once resemble each other. None where base is too short to be cut.
 *
 * @param size Rows of a block, as many as were added; fewer where base has no four blocks of that size.
 */
export function consecutiveBlocks(texts: Texts, size: number): Texts[] {
  const rows = Math.min(Math.max(size, SMALLEST_BLOCK), Math.floor(texts.length / FEWEST_BLOCKS));
  if (rows < SMALLEST_BLOCK) return [];
  const count = Math.floor(texts.length / rows);
  const step = Math.max(1, count / MOST_BLOCKS);
  const blocks: Texts[] = [];
  for (let i = 0; i < count; i += step) {
    const start = Math.floor(i) * rows;
    blocks.push(texts.slice(start, start + rows));
  }
  return blocks;
}
