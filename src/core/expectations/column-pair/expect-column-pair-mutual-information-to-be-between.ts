import { entropy } from '../../statistics/entropy.ts';
import { aggregateExpectation } from '../define/expectation.ts';
import { findBoundsFault } from '../define/find-bounds-fault.ts';
import { numberBounds, strictness } from '../define/parameters.ts';
import { judgeNumber } from '../judges/judge-number.ts';
import { valueKey } from '../values/value-key.ts';

export const expectColumnPairMutualInformationToBeBetween = aggregateExpectation({
  name: 'expect_column_pair_mutual_information_to_be_between',
  dimension: 'consistency',
  about:
    'What one of two columns tells of the other, in nats, lies between two bounds: 0 where they are independent, the entropy of either where each tells the other. Rows with a null in either are left out.',
  elsewhere: 'It is Deequ’s `MutualInformation`.',
  domain: 'column-pair',
  parameters: { ...numberBounds, ...strictness },
  fault: findBoundsFault,
  start: (parameters) => {
    const first = new Map<string, number>();
    const second = new Map<string, number>();
    const both = new Map<string, number>();
    return {
      row([a = null, b = null]) {
        const [keyA, keyB] = [valueKey(a), valueKey(b)];
        increment(first, keyA);
        increment(second, keyB);
        increment(both, `${keyA.length}:${keyA}${keyB}`);
      },
      finish: () => {
        if (both.size === 0) return judgeNumber(null, parameters);
        const shared = entropy(first.values()) + entropy(second.values()) - entropy(both.values());
        // Rounding can leave that of independent columns a little below zero.
        return judgeNumber(Math.max(shared, 0), parameters);
      },
    };
  },
});

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
