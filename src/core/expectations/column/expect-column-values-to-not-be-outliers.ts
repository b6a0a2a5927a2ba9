import { mean, sampleStandardDeviation } from 'simple-statistics';
import { z } from 'zod';
import { mapExpectation, type UnexpectedRow } from '../define/expectation.ts';
import { linearQuantile } from '../values/linear-quantile.ts';
import { numberOfValue } from '../values/number-of-value.ts';
import type { Present } from '../values/value.ts';

export const expectColumnValuesToNotBeOutliers = mapExpectation({
  name: 'expect_column_values_to_not_be_outliers',
  dimension: 'accuracy',
  about:
    'No number lies far from the others: beyond the quartiles by more than `multiplier` times the distance between them (`iqr`), or from the mean by `multiplier` standard deviations or more (`std`).',
  domain: 'column',
  parameters: {
    method: z
      .enum(['iqr', 'std'])
      .default('iqr')
      .meta({ description: 'How far is measured.', examples: ['std'] }),
    multiplier: z
      .number()
      .min(0, 'must be 0 or more')
      .default(1.5)
      .meta({ description: 'How many times the spread is far.', examples: [3] }),
  },
  start: ({ method, multiplier }) => {
    const rows: UnexpectedRow[] = [];
    const numbers: number[] = [];
    return {
      meets([value = null], _cells, index) {
        numbers.push(numberOfValue(value as Present));
        rows.push({ index, values: [value] });
        return true;
      },
      late() {
        const isFar =
          method === 'iqr' ? beyondFences(numbers, multiplier) : farFromMean(numbers, multiplier);
        return rows.filter((_, i) => isFar(numbers[i] ?? 0));
      },
    };
  },
});

/** Tukey's fences; a number on a fence is within. */
function beyondFences(numbers: readonly number[], multiplier: number) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [lower, upper] = [linearQuantile(sorted, 0.25), linearQuantile(sorted, 0.75)];
  const reach = multiplier * (upper - lower);
  return (number: number) => number < lower - reach || number > upper + reach;
}

/** Fewer than two numbers have no standard deviation, so nothing is far; without any spread all else is. */
function farFromMean(numbers: readonly number[], multiplier: number) {
  if (numbers.length < 2) return () => false;
  const centre = mean(numbers as number[]);
  const reach = multiplier * sampleStandardDeviation(numbers as number[]);
  if (reach <= 0) return (number: number) => number !== centre;
  return (number: number) => Math.abs(number - centre) >= reach;
}
