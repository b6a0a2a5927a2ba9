import { mean, sampleStandardDeviation } from 'simple-statistics';
import { z } from 'zod';
import { mapExpectation, type UnexpectedRow } from '../define/expectation.ts';
import { numberOfValue } from '../values/number-of-value.ts';
import type { Present } from '../values/value.ts';

export const expectColumnValueZScoresToBeLessThan = mapExpectation({
  name: 'expect_column_value_z_scores_to_be_less_than',
  dimension: 'accuracy',
  about:
    'Each number lies less than `threshold` standard deviations above the mean of its column; where `double_sided`, also below. Where all numbers are equal, and where there is one, all meet it.',
  domain: 'column',
  parameters: {
    threshold: z.number().meta({ description: 'How many standard deviations.', examples: [3] }),
    double_sided: z
      .boolean()
      .nullable()
      .default(true)
      .meta({ description: 'Whether values far below count too.', examples: [false] }),
  },
  start: ({ threshold, double_sided }) => {
    const rows: UnexpectedRow[] = [];
    const numbers: number[] = [];
    return {
      meets([value = null], _cells, index) {
        numbers.push(numberOfValue(value as Present));
        rows.push({ index, values: [value] });
        return true;
      },
      late() {
        if (numbers.length < 2) return [];
        const [centre, spread] = [mean(numbers), sampleStandardDeviation(numbers)];
        if (spread === 0) return [];
        return rows.filter((_, i) => {
          const score = (numbers[i]! - centre) / spread;
          return double_sided ? Math.abs(score) >= Math.abs(threshold) : score >= threshold;
        });
      },
    };
  },
});
