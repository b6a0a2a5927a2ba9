import { columnAggregate } from '../define/column-expectation.ts';
import { findBoundsFault } from '../define/find-bounds-fault.ts';
import { bounds, parseDates, strictness } from '../define/parameters.ts';
import { extreme } from '../judges/extreme.ts';

export const expectColumnMinToBeBetween = columnAggregate({
  name: 'expect_column_min_to_be_between',
  dimension: 'validity',
  about: 'The least value of a column lies between two bounds.',
  parameters: { ...bounds, ...strictness, ...parseDates },
  fault: findBoundsFault,
  start: (parameters, surroundings) => extreme(-1, parameters, surroundings),
});
