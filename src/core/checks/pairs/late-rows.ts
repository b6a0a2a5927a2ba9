import type { CheckContext } from '../check.ts';
import type { CorpusFile } from './corpus.ts';

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
  const late = new Uint8Array(table?.rowCount ?? 0);
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

/**
 * The late rows of another file, of which no difference is at hand: of rows with equal facts, those beyond the number
 * that the other side has.
 */
export function lateRowsOf(file: CorpusFile, side: 'base' | 'head'): LateRows {
  const mine = file[side];
  const other = file[side === 'head' ? 'base' : 'head'];
  const late = new Uint8Array(mine?.compared.length ?? 0);
  if (!mine || !file.changed) return late;
  if (!other) return late.fill(1);
  const left = new Map<string, number>();
  const factsOf = ({ compared, label, split }: typeof mine, row: number) =>
    `${compared[row]} ${label[row]} ${split[row]}`;
  for (let row = 0; row < other.compared.length; row++) {
    const facts = factsOf(other, row);
    left.set(facts, (left.get(facts) ?? 0) + 1);
  }
  for (let row = 0; row < late.length; row++) {
    const facts = factsOf(mine, row);
    const matching = left.get(facts) ?? 0;
    if (matching === 0) late[row] = 1;
    else left.set(facts, matching - 1);
  }
  return late;
}
