import type { CheckContext } from '../check.ts';
import { readKeyTexts } from '../read-key-texts.ts';
import { recordNumber } from './record-number.ts';
import type { RowPair } from './row-pair.ts';

/** Leaves out the pairs of rows that have one key, or are one record: checks of keys and of whole rows tell those. */
export async function withoutToldPairs(
  pairs: readonly RowPair[],
  { base, head, key }: CheckContext,
): Promise<RowPair[]> {
  const told = new Set<RowPair>();
  for (const side of ['base', 'head'] as const) {
    const table = side === 'base' ? base : head;
    if (!table) continue;
    const within = pairs.filter((pair) => pair.side === side && pair.other.path === undefined);
    const rows = within.flatMap(({ index, other }) => [index, other.index]);
    const keys = await readKeyTexts(table, key[side], rows);
    for (const pair of within) {
      const own = keys.get(pair.index);
      const isTold =
        own === undefined
          ? recordNumber(table, pair.index) === recordNumber(table, pair.other.index)
          : own === keys.get(pair.other.index);
      if (isTold) told.add(pair);
    }
  }
  return pairs.filter((pair) => !told.has(pair));
}
