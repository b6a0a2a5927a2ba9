import { Literal } from '../../table/cell.ts';
import { columnMap } from '../define/column-expectation.ts';

export const expectColumnValuesToBeJsonParseable = columnMap({
  name: 'expect_column_values_to_be_json_parseable',
  dimension: 'validity',
  about: 'Each value is JSON text.',
  differs:
    'A JSON object or array in JSON Lines counts as JSON; `NaN` and `Infinity`, which Python reads, do not.',
  parameters: {},
  test: () => (value, cell) =>
    cell instanceof Literal || (typeof value !== 'string' ? true : isJson(value)),
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
