import type { Table } from '../../table/table.ts';
import type { CheckContext } from '../check.ts';
import { ComparisonLimits } from './comparison-limits.ts';
import { type RelatedFile, relatedFiles } from './related-files.ts';

/** A related file with its tables. */
export interface ComparableFile {
  readonly file: RelatedFile;
  readonly base?: Table;
  readonly head: Table;
}

export interface ComparableFiles {
  readonly files: readonly ComparableFile[];
  /** The paths of those that would be too much, the file being checked among them. */
  readonly tooLarge: readonly string[];
}

/** Whether the file being checked is small enough to be compared row by row. */
export function isComparable({ head, dataset }: Pick<CheckContext, 'head' | 'dataset'>): boolean {
  return new ComparisonLimits(dataset).take(head);
}

/** The related files that a file is compared with, as many as the limits let in. */
export async function comparableFiles(context: CheckContext): Promise<ComparableFiles> {
  const limits = new ComparisonLimits(context.dataset);
  const tooLarge = limits.take(context.head) ? [] : [context.path];
  const comparable: ComparableFile[] = [];
  for (const file of await relatedFiles(context)) {
    const base = await context.files.table('base', file.path);
    const head = await context.files.table('head', file.path);
    // What the file being checked was renamed from is no other file.
    if (!head || (base && base === context.base)) continue;
    if (limits.take(head)) comparable.push({ file, head, ...(base ? { base } : {}) });
    else tooLarge.push(file.path);
  }
  return { files: comparable, tooLarge };
}
