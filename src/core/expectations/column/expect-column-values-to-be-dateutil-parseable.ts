import { cellText } from '../../table/cell.ts';
import { columnMap } from '../define/column-expectation.ts';
import { isLooseDate } from '../values/loose-date.ts';

export const expectColumnValuesToBeDateutilParseable = columnMap({
  name: 'expect_column_values_to_be_dateutil_parseable',
  dimension: 'validity',
  about: 'Each value is a date or a time in a spelling that Python’s dateutil takes.',
  differs:
    'Understands what dates are written in, not all that dateutil guesses: see `isLooseDate`. Numbers are read as they are written; Great Expectations gives up on them.',
  parameters: {},
  test: () => (_value, cell) => isLooseDate(cellText(cell)),
});
