import { changedRows } from '../changed-rows.ts';
import type { CheckContext } from '../check.ts';
import { MOST_COUNTED_ROWS } from '../skips-existing.ts';
import { comparableFiles } from './comparable-files.ts';
import type { Corpus } from './corpus.ts';
import { findInterest } from './interest.ts';
import { nearOptionsInUse } from './near-parameters.ts';
import type { PairColumns } from './pair-columns.ts';
import { readCorpus } from './read-corpus.ts';
import { RepeatCounter } from './repeat-counter.ts';

/** Of a file of which more is changed, all rows are of interest. */
const MOST_CHANGED = 0.1;
/** Related files are read for each file that changed: of more of them, what was read of all rows serves all. */
const MOST_RELATED = 3;

/** As much of a corpus as decides what a change made or mended. */
export interface LateCorpus {
  readonly corpus: Corpus;
  /** The share of base's rows whose value an earlier row has; 0 where it was not counted. */
  readonly repeats: number;
}

/** Whether so little of a large file changed that the rows which it may be about are worth finding first. */
export function changedLittle({ head, diff }: Pick<CheckContext, 'head' | 'diff'>): boolean {
  if (!diff || head.rowCount <= MOST_COUNTED_ROWS) return false;
  const changed =
    changedRows(diff, 'head').indexes.length + changedRows(diff, 'base').indexes.length;
  return changed <= head.rowCount * MOST_CHANGED;
}

/**
 * The rows of a large file and of its related files that can be in a pair which the change made or mended: the cost of comparing
 * them grows with the change. Undefined where all rows have to be compared to tell.
 */
export async function readLateCorpus(
  context: CheckContext,
  columns: PairColumns,
  countsRepeats: boolean,
): Promise<LateCorpus | undefined> {
  const { diff, path, head, dataset } = context;
  const { files } = await comparableFiles(context);
  if (!diff || files.length > MOST_RELATED) return undefined;
  const near = columns.by === 'text' ? nearOptionsInUse(dataset.checks) : [];
  const interest = await findInterest(context, columns, near);
  if (!interest) return undefined;
  const { isShared } = changedRows(diff, 'head');
  const inBase = new RepeatCounter(countsRepeats ? head.rowCount : 0);
  const onOwnRow = (value: string, row: number) => {
    if (isShared(row)) inBase.add(value);
  };
  if (countsRepeats) for (const value of interest.ofBase) inBase.add(value);
  const corpus = await readCorpus(context, columns, {
    name: `of interest to ${path}`,
    isOfInterest: (value) => interest.has(value),
    ...(countsRepeats ? { onOwnRow } : {}),
  });
  return corpus ? { corpus, repeats: inBase.share } : undefined;
}
