import type { CheckContext } from '../check.ts';
import { relatedFiles } from '../pairs/related-files.ts';

/** Whether rows of the file are of one split among others: by a column, or because of the files beside it. */
export async function hasSplits(context: CheckContext): Promise<boolean> {
  if (context.dataset.splitColumn !== undefined) return true;
  return (await relatedFiles(context)).some(({ split }) => split !== undefined);
}
