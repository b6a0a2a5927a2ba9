import { createHmac } from 'node:crypto';

/**
 * Items in an order that whoever lacks the secret cannot tell from chance, and that has nothing to do with the order under
 * another purpose: each expert has one of her own.
 *
 * @param idOf What tells an item from all others.
 * @example
 * keyedOrder(['a', 'b', 'c'], (id) => id, 'a secret', 'order', 'expert-4') // ['b', 'c', 'a']
 */
export function keyedOrder<Item>(
  items: readonly Item[],
  idOf: (item: Item) => string,
  secret: string,
  ...purpose: readonly string[]
): Item[] {
  const rank = (item: Item) =>
    createHmac('sha256', secret)
      .update(JSON.stringify([...purpose, idOf(item)]))
      .digest('hex');
  return items
    .map((item) => ({ item, rank: rank(item) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
    .map(({ item }) => item);
}
