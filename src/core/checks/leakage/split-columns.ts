import type { CheckContext } from '../check.ts';
import type { PairColumns } from '../pairs/pair-columns.ts';
import { textColumns } from '../pairs/text-columns.ts';

/**
 * The columns by which a row of one split is found in another: its texts; where there are none, all of them but the
 * one that names the split.
 */
export function splitColumns(context: CheckContext): PairColumns {
  const text = textColumns(context);
  if (text) return text;
  const { head, dataset } = context;
  const { splitColumn: split } = dataset;
  const compared = head.columns.filter((name) => name !== split);
  return { by: 'row', compared, ...(split === undefined ? {} : { split }) };
}
