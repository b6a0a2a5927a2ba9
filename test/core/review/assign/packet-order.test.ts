import { expect, it } from 'vitest';
import { batchesOf, packetOrder } from '../../../../src/core/review/assign/packet-order.ts';

const ids = Array.from({ length: 25 }, (_, n) => `r${n}`);

it('is each expert’s own, and does not hang on the file’s order', () => {
  const [one, other] = ['expert-1', 'expert-2'].map((login) => packetOrder('s', login, ids));
  expect(one).not.toEqual(other);
  expect(one!.toSorted()).toEqual(ids.toSorted());
  expect(packetOrder('s', 'Expert-1', ids.toReversed())).toEqual(one);
  expect(packetOrder('t', 'expert-1', ids)).not.toEqual(one);
});

it('keeps the order of what is left when rows go', () => {
  const order = packetOrder('s', 'expert-1', ids);
  const left = ids.filter((id) => id !== 'r7');
  expect(packetOrder('s', 'expert-1', left)).toEqual(order.filter((id) => id !== 'r7'));
});

it('makes batches of ten', () => {
  expect(batchesOf(ids).map(({ length }) => length)).toEqual([10, 10, 5]);
  expect(batchesOf(ids).flat()).toEqual(ids);
  expect(batchesOf([])).toEqual([]);
});
