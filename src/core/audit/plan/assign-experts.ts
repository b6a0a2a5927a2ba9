import { keyedOrder } from './keyed-order.ts';

/**
 * Which experts are asked about each row: `perRow` of them, so that all have as many rows as others, give or take one.
 *
 * @param experts How many there are; at least `perRow`.
 * @returns By row id the 0-based experts, ascending.
 * @example
 * assignExperts(['a'], 2, 2, 'a secret').get('a') // [0, 1]
 */
export function assignExperts(
  ids: readonly string[],
  experts: number,
  perRow: number,
  secret: string,
): ReadonlyMap<string, readonly number[]> {
  const load = new Array<number>(experts).fill(0);
  const all = load.map((_, expert) => expert);
  const assigned = new Map<string, readonly number[]>();
  for (const id of keyedOrder(ids, (each) => each, secret, 'assign')) {
    // Equal loads are told apart by chance: each expert then meets each other one.
    const chosen = keyedOrder(all, String, secret, 'turn', id)
      .sort((a, b) => load[a]! - load[b]!)
      .slice(0, perRow)
      .sort((a, b) => a - b);
    for (const expert of chosen) load[expert]!++;
    assigned.set(id, chosen);
  }
  return assigned;
}
