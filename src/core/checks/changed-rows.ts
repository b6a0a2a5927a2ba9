import type { Change } from '../diff/change.ts';
import type { Row } from '../table/table.ts';

/** The rows of one side that the other lacks or has otherwise: added and modified ones of head, removed and modified ones of base. */
export function* changedRows(changes: readonly Change[], side: 'base' | 'head'): Generator<Row> {
  for (const change of changes) {
    if (change.op === 'modified') yield change[side];
    else if (side === 'head' && change.op === 'added') yield change.head;
    else if (side === 'base' && change.op === 'removed') yield change.base;
  }
}
