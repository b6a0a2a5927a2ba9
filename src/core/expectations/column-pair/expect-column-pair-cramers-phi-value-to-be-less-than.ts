import { z } from 'zod';
import { cramersPhi } from '../../statistics/cramers-phi.ts';
import { aggregateExpectation } from '../define/expectation.ts';
import { binColumn } from '../distribution/column-bins.ts';
import { crossTable } from '../distribution/cross-table.ts';
import type { Present } from '../values/value.ts';

const bins = (column: string) =>
  z
    .union([
      z.array(z.number()).min(2, 'must hold at least two edges'),
      z.array(z.array(z.union([z.string(), z.number(), z.boolean()])).min(1)).min(1),
    ])
    .nullish()
    .meta({
      description: `Bins of ${column}: edges of numbers, or lists of values that count as one.`,
      examples: [[0, 18, 65, 120]],
    });

const binCount = (column: string) =>
  z
    .int()
    .min(1, 'must be 1 or more')
    .max(1000, 'must be 1000 or less')
    .nullish()
    .meta({
      description: `How many bins ${column} is put in where none are given; 10 where left out.`,
      examples: [5],
    });

export const expectColumnPairCramersPhiValueToBeLessThan = aggregateExpectation({
  name: 'expect_column_pair_cramers_phi_value_to_be_less_than',
  dimension: 'consistency',
  about:
    'Two columns are about independent: Cramér’s V (phi) of their values, put into bins, is at most `threshold`. Of two by two bins it has Yates’s correction.',
  differs:
    'Great Expectations 0.15 had it, and 1.x does not. Rows with a null in either column are left out, which it counts as bins of their own; values that lists of bins do not name are one bin together, and the details hold the table by rows and columns.',
  domain: 'column-pair',
  parameters: {
    bins_A: bins('`column_A`'),
    bins_B: bins('`column_B`'),
    n_bins_A: binCount('`column_A`'),
    n_bins_B: binCount('`column_B`'),
    threshold: z
      .number()
      .min(0, 'must be 0 or more')
      .default(0.1)
      .meta({ description: 'The greatest value, from 0 to 1.', examples: [0.2] }),
  },
  start: ({ bins_A, bins_B, n_bins_A, n_bins_B, threshold }) => {
    const first: Present[] = [];
    const second: Present[] = [];
    return {
      row([a, b]) {
        first.push(a as Present);
        second.push(b as Present);
      },
      finish: () => {
        const table = crossTable(
          binColumn(first, bins_A, n_bins_A ?? 10),
          binColumn(second, bins_B, n_bins_B ?? 10),
        );
        const phi = cramersPhi(table.counts);
        const found = Number.isNaN(phi) ? null : phi;
        return {
          success: found !== null && found <= threshold,
          observed_value: found,
          details: { crosstab: { ...table } },
        };
      },
    };
  },
});
