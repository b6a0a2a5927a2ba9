import { countPhrase } from '../../words/count-phrase.ts';
import { nameWords } from '../../words/name-words.ts';
import { defineCheck } from '../check.ts';
import { hasChangeName } from './facts/has-change-name.ts';
import { readValue } from './facts/read-value.ts';
import type { ReferenceColumn } from './facts/reference-columns.ts';
import { sentinelsOf } from './facts/sentinel.ts';
import { type CellRule, judgeCells } from './judge-cells.ts';
import { onlyExceptions } from './only-exceptions.ts';

/** A quantity that a column's name can promise, and the range that it cannot leave. */
interface Quantity {
  readonly words: readonly string[];
  readonly low: number;
  readonly high: number;
  readonly range: string;
}

const QUANTITIES: readonly Quantity[] = [
  { words: ['latitude', 'lat'], low: -90, high: 90, range: 'latitudes reach from -90 to 90' },
  {
    words: ['longitude', 'lon', 'lng'],
    low: -180,
    high: 180,
    range: 'longitudes reach from -180 to 180',
  },
  { words: ['age'], low: 0, high: 125, range: 'nobody is known to have been older than 122' },
  { words: ['month'], low: 1, high: 12, range: 'a year has 12 months' },
  { words: ['hour'], low: 0, high: 24, range: 'a day has 24 hours' },
  { words: ['probability', 'prob'], low: 0, high: 1, range: 'probabilities reach from 0 to 1' },
  {
    words: ['percent', 'percentage', 'pct'],
    low: 0,
    high: 100,
    range: 'shares reach from 0 to 100 %',
  },
];

/** Fewer values do not show that the name means what it says. */
const LEAST_VALUES = 20;

/** The share of the usual values that have to be in the range. */
const NEEDED_SHARE = 0.99;

export const valueOutOfRange = defineCheck({
  name: 'value-out-of-range',
  title: 'Values that cannot be',
  severity: 'warning',
  dimension: 'validity',
  about:
    'A number lies outside of what its column’s name allows: a latitude of 95, an age of 430, month 13, a share of 120 %.',
  caveat:
    'The name is believed only where 99 in 100 of the usual values keep to the range, so shares beyond 100 % and ages in months silence it. The age of a tree may exceed that of a person.',
  hint: 'Check the value against its source; latitude and longitude may have been swapped.',
  peers: ['Great Expectations: expect_column_values_to_be_between'],
  parameters: {},
  find: async (context) => {
    const found = await judgeCells(context, 'value-out-of-range', (column) => {
      const quantity = quantityOf(column);
      return quantity && rangeRule(column, quantity);
    });
    return onlyExceptions(found, context);
  },
  describe: (violations, column) =>
    `${countPhrase(violations.length, 'value of', 'values of')} ${column} cannot be true`,
});

function quantityOf({ name, usual }: ReferenceColumn): Quantity | undefined {
  const words = nameWords(name);
  const isDirection = (quantity: Quantity) => quantity.low < 0;
  const quantity = QUANTITIES.find((each) => each.words.some((word) => words.includes(word)));
  if (!quantity || (hasChangeName(name) && !isDirection(quantity))) return undefined;
  const { sorted } = usual.numbers;
  if (sorted.length < LEAST_VALUES || usual.types.number < usual.filled * 0.95) return undefined;
  const inside = sorted.filter((value) => isInside(value, quantity)).length;
  return inside >= sorted.length * NEEDED_SHARE ? quantity : undefined;
}

function rangeRule(column: ReferenceColumn, quantity: Quantity): CellRule {
  const isSentinel = sentinelsOf(column);
  return (text) => {
    const value = readValue(text);
    if (value.type !== 'number' || isInside(value.value, quantity) || isSentinel(text)) return;
    return `${text}, yet ${quantity.range}`;
  };
}

function isInside(value: number, { low, high }: Quantity): boolean {
  return value >= low && value <= high;
}
