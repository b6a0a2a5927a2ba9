import { createHash } from 'node:crypto';

/**
 * A digest by which values are found in the store, of one length whatever they are. Different lists have different keys.
 *
 * @example
 * keyOf('a').length // 64
 * keyOf('a', 'b') === keyOf('ab') // false
 */
export function keyOf(...values: readonly (string | number | null | undefined)[]): string {
  return createHash('sha256')
    .update(JSON.stringify(values.map((value) => value ?? null)))
    .digest('hex');
}
