import { keyedOrder } from '../../audit/plan/keyed-order.ts';
import { bareLogin } from '../bare-login.ts';

/** Rows in one comment: so many fit a phone. */
export const BATCH_SIZE = 10;

/**
 * Rows in an expert's own order, so that nobody can tell one expert's numbers from another's, or from the file's order.
 *
 * @param secret of the round
 * @example
 * packetOrder('a secret', 'expert-4', ['a', 'b', 'c']) // ['b', 'a', 'c']
 */
export function packetOrder(secret: string, expert: string, ids: readonly string[]): string[] {
  return keyedOrder(ids, (id) => id, secret, 'packet', bareLogin(expert));
}

/**
 * Rows in batches of at most ten, in their order: a comment each.
 *
 * @example
 * batchesOf(['a', 'b']) // [['a', 'b']]
 */
export function batchesOf<Row>(rows: readonly Row[]): Row[][] {
  const batches: Row[][] = [];
  for (let start = 0; start < rows.length; start += BATCH_SIZE) {
    batches.push(rows.slice(start, start + BATCH_SIZE));
  }
  return batches;
}
