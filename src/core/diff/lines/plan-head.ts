import { AssayError } from '../../assay-error.ts';
import type { AddedLine, ChangeLine, HeaderLine, ModifiedLine } from './change-line.ts';

/** Which row of base (or which line) each row of head comes from. 0-based. */
export interface HeadPlan {
  /** For each row of head the row of base it is made from, or -1 for an added row. */
  readonly headToBase: Int32Array;
  /** Rows of head that a line states. */
  readonly explicit: ReadonlyMap<number, AddedLine | ModifiedLine>;
}

/**
 * Lays out head's rows: those that a line names stand where it says, and every other row of base fills what
 * is left, in base's order.
 *
 * @throws {AssayError} `apply-mismatch` where lines claim a row twice, name one that is not there, or leave
 *   more or fewer rows of base than head has room for.
 */
export function planHead(header: HeaderLine, changes: readonly ChangeLine[]): HeadPlan {
  const headToBase = new Int32Array(header.head_rows).fill(-2);
  const used = new Uint8Array(header.base_rows);
  const explicit = new Map<number, AddedLine | ModifiedLine>();
  for (const line of changes) {
    if (line.type !== 'added') {
      const base = line.base_row - 1;
      if (base >= used.length || used[base]) throw misfit(`base row ${line.base_row}`);
      used[base] = 1;
    }
    if (line.type === 'removed') continue;
    const head = line.head_row - 1;
    if (head >= headToBase.length || headToBase[head] !== -2)
      throw misfit(`head row ${line.head_row}`);
    headToBase[head] = line.type === 'added' ? -1 : line.base_row - 1;
    if (line.type !== 'moved') explicit.set(head, line);
  }
  let base = 0;
  for (let head = 0; head < headToBase.length; head++) {
    if (headToBase[head] !== -2) continue;
    while (used[base]) base++;
    if (base >= used.length) throw misfit('too few rows of base');
    headToBase[head] = base++;
  }
  while (used[base]) base++;
  if (base < used.length) throw misfit(`base row ${base + 1}`);
  return { headToBase, explicit };
}

function misfit(where: string): AssayError {
  return new AssayError('apply-mismatch', `The changes do not fit together at ${where}.`, {
    hint: 'Make them again with `assay diff --format jsonl`.',
  });
}
