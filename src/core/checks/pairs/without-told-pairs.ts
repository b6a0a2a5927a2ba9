import type { CheckContext } from '../check.ts';
import { readKeyTexts } from '../read-key-texts.ts';
import type { RowPair } from './row-pair.ts';
import { recordNumber } from './same-records.ts';

/** Leaves out the pairs of rows that have one key, or are one record: checks of keys and of whole rows tell those. */
export async function withoutToldPairs(
  pairs: readonly RowPair[],
  { base, head, key }: CheckContext,
): Promise<RowPair[]> {
  const kept: RowPair[] = [];
  for (const side of ['base', 'head'] as const) {
    const table = side === 'base' ? base : head;
    if (!table) continue;
    const ofSide = pairs.filter((pair) => pair.side === side);
    const within = ofSide.filter(({ other }) => other.path === undefined);
    const rows = within.flatMap(({ index, other }) => [index, other.index]);
    const keys = await readKeyTexts(table, key[side], rows);
    const isTold = ({ index, other }: RowPair) => {
      const own = keys.get(index);
      if (own !== undefined) return own === keys.get(other.index);
      return recordNumber(table, index) === recordNumber(table, other.index);
    };
    kept.push(...ofSide.filter((pair) => pair.other.path !== undefined || !isTold(pair)));
  }
  return kept;
}
