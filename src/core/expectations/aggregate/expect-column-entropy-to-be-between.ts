import { entropy } from '../../statistics/entropy.ts';
import { columnAggregate } from '../define/column-expectation.ts';
import { findBoundsFault } from '../define/find-bounds-fault.ts';
import { numberBounds, strictness } from '../define/parameters.ts';
import { distinctScan } from '../judges/distinct-scan.ts';
import { judgeNumber } from '../judges/judge-number.ts';

export const expectColumnEntropyToBeBetween = columnAggregate({
  name: 'expect_column_entropy_to_be_between',
  dimension: 'consistency',
  about:
    'Shannon’s entropy of a column’s values, in nats, lies between two bounds: 0 where all are equal, ln k where k values are equally frequent. Nulls are left out.',
  elsewhere: 'It is Deequ’s `Entropy`.',
  parameters: { ...numberBounds, ...strictness },
  fault: findBoundsFault,
  start: (parameters) =>
    distinctScan((distinct) => {
      const counts = [...distinct.values()].map(({ count }) => count);
      return judgeNumber(counts.length === 0 ? null : entropy(counts), parameters);
    }),
});
