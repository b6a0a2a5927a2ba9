import type { CheckContext } from '../check.ts';
import { compareRows } from '../pairs/compare-rows.ts';
import type { NearOptions } from '../pairs/near-values.ts';
import { relatedFiles } from '../pairs/related-files.ts';
import type { RowPair } from '../pairs/row-pair.ts';
import { splitColumns } from './split-columns.ts';

/** The rows that stand in another split as well; nothing is read where there are no splits. */
export async function findLeaks(context: CheckContext, near?: NearOptions): Promise<RowPair[]> {
  const related = await relatedFiles(context);
  const isSplit =
    context.dataset.splitColumn !== undefined || related.some(({ split }) => split !== undefined);
  if (!isSplit) return [];
  const columns = splitColumns(context);
  const isText = columns.by === 'text';
  const pairs = await compareRows(context, columns, near && isText ? { near } : {});
  return pairs.filter(({ relation }) => relation === 'leak');
}
