import { columnAggregate } from '../define/column-expectation.ts';
import { findBoundsFault } from '../define/find-bounds-fault.ts';
import { numberBounds, strictness } from '../define/parameters.ts';
import { distinctScan } from '../judges/distinct-scan.ts';
import { judgeNumber } from '../judges/judge-number.ts';
import { countSingles } from '../values/count-singles.ts';

export const expectColumnUniquenessToBeBetween = columnAggregate({
  name: 'expect_column_uniqueness_to_be_between',
  dimension: 'uniqueness',
  about:
    'The number of values that occur exactly once, divided by the number of all values that are no nulls, lies between two bounds. Of `a, a, b` it is 1/3, where the share of distinct values is 2/3 and the ratio of unique values 1/2.',
  elsewhere: 'It is Deequ’s `Uniqueness` of one column.',
  parameters: { ...numberBounds, ...strictness },
  fault: findBoundsFault,
  start: (parameters) =>
    distinctScan((distinct, { rows, nulls }) =>
      judgeNumber(rows === nulls ? null : countSingles(distinct) / (rows - nulls), parameters),
    ),
});
