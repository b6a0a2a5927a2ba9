import type { NearPairOptions } from '../../similarity/near-pair.ts';
import type { CheckContext } from '../check.ts';
import { compareRows } from '../pairs/compare-rows.ts';
import type { PairColumns } from '../pairs/pair-columns.ts';
import type { RowPair } from '../pairs/row-pair.ts';
import { hasSplits } from './has-splits.ts';

/** The rows that stand in another split as well; nothing is read where there are no splits. */
export async function findLeaks(
  context: CheckContext,
  columns: PairColumns | undefined,
  near?: NearPairOptions,
): Promise<RowPair[]> {
  if (!columns || !(await hasSplits(context))) return [];
  const pairs = await compareRows(context, columns, near && columns.by === 'text' ? { near } : {});
  return pairs.filter(({ relation }) => relation === 'leak');
}
