import type { Diff } from '../../diff/diff.ts';
import type { CheckContext } from '../check.ts';
import type { CorpusFile } from './corpus.ts';
import type { PairColumns } from './pair-columns.ts';
import { columnsRead } from './text-columns.ts';

/**
 * Which rows of one side the other side lacks, as ones: in head the new rows, in base those that are gone. A row
 * whose compared cells changed is both.
 */
export type LateRows = Uint8Array;

/** The late rows of the file being checked: those that standing takes for new, or for fixed. */
export function ownLateRows(
  { base, head, diff }: CheckContext,
  side: 'base' | 'head',
  reads: readonly number[],
): LateRows {
  const table = side === 'head' ? head : base;
  return lateRows(table?.rowCount ?? 0, diff, side, reads);
}

/** The late rows of any file of a corpus, judged as its own check judges them. */
export function lateRowsOf(
  file: CorpusFile,
  side: 'base' | 'head',
  columns: PairColumns,
): LateRows {
  const count = file[side]?.compared.length ?? 0;
  if (!file.changed) return new Uint8Array(count);
  return lateRows(count, file.diff, side, file.diff ? columnsRead(file.diff, columns) : []);
}

function lateRows(
  count: number,
  diff: Diff | undefined,
  side: 'base' | 'head',
  reads: readonly number[],
): LateRows {
  const late = new Uint8Array(count);
  if (!diff) return late.fill(1);
  if (side === 'head') {
    diff.headToBase.forEach((twin, row) => {
      if (twin === -1) late[row] = 1;
    });
  }
  for (const change of diff.changes) {
    if (change.op === 'removed' && side === 'base') late[change.base.index] = 1;
    if (change.op !== 'modified') continue;
    const touched = change.cells.some(({ headColumn = -1 }) => reads.includes(headColumn));
    if (touched) late[change[side].index] = 1;
  }
  return late;
}
