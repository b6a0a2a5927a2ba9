import { columnAggregate } from '../define/column-expectation.ts';
import { findBoundsFault } from '../define/find-bounds-fault.ts';
import { numberBounds, strictness } from '../define/parameters.ts';
import { distinctScan } from '../judges/distinct-scan.ts';
import { judgeNumber } from '../judges/judge-number.ts';
import { countSingles } from '../values/count-singles.ts';

export const expectColumnUniqueValueRatioToBeBetween = columnAggregate({
  name: 'expect_column_unique_value_ratio_to_be_between',
  dimension: 'uniqueness',
  about:
    'The number of values that occur exactly once, divided by the number of distinct values, lies between two bounds; nulls count as neither. Of `a, a, b` it is 1/2, where the uniqueness is 1/3 and the share of distinct values 2/3.',
  elsewhere: 'It is Deequ’s `UniqueValueRatio` of one column.',
  parameters: { ...numberBounds, ...strictness },
  fault: findBoundsFault,
  start: (parameters) =>
    distinctScan((distinct) =>
      judgeNumber(distinct.size === 0 ? null : countSingles(distinct) / distinct.size, parameters),
    ),
});
