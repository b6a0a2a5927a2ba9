import { describe, expect, it } from 'vitest';
import { labelWeights, type Weights } from '../../../src/core/agreement/label-weights.ts';
import type { Level } from '../../../src/core/agreement/ratings.ts';
import { AssayError } from '../../../src/core/assay-error.ts';

/** All weights, by row. */
function matrixOf(labels: readonly string[], weights: Weights, level: Level): number[][] {
  const { of } = labelWeights(labels, weights, level);
  return labels.map((_, a) => labels.map((__, b) => Number(of(a, b).toFixed(6))));
}

describe('labelWeights', () => {
  // irrCAC 0.4.4: Weights([1, 2, 3, 4])['linear'] and so on, the first row.
  it.each([
    ['linear', [1, 0.666667, 0.333333, 0]],
    ['quadratic', [1, 0.888889, 0.555556, 0]],
    ['ordinal', [1, 0.833333, 0.5, 0]],
    ['ratio', [1, 0.691358, 0.305556, 0]],
  ] as const)('%s', (kind, first) => {
    const matrix = matrixOf(['a', 'b', 'c', 'd'], kind, 'nominal');
    expect(matrix[0]).toEqual(first);
    for (const [i, row] of matrix.entries()) {
      expect(row[i]).toBe(1);
      for (const [j, weight] of row.entries()) expect(weight).toBe(matrix[j]![i]);
    }
  });

  it('measures by numbers at the interval level, and not those labels that are none', () => {
    expect(matrixOf(['10', '0', 'bad row', '4'], 'linear', 'interval')).toEqual([
      [1, 0, 0, 0.4],
      [0, 1, 0, 0.6],
      [0, 0, 1, 0],
      [0.4, 0.6, 0, 1],
    ]);
  });

  it('has no NaN where all labels are one number', () => {
    expect(matrixOf(['0', '0.0'], 'ratio', 'ratio')).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it('takes a matrix as it is, disagreement as a share of the most', () => {
    const rows = [
      [0, 1],
      [4, 0],
    ];
    expect(matrixOf(['a', 'b'], { disagreement: rows }, 'nominal')).toEqual([
      [1, 0.75],
      [0, 1],
    ]);
  });

  it.each<[string, Weights]>([
    ['The weights are not 2 rows of 2 numbers.', { agreement: [[1, 0]] }],
    [
      'The weight in row 1, column 2 is 2.',
      {
        agreement: [
          [1, 2],
          [0, 1],
        ],
      },
    ],
    [
      'The weight in row 2, column 2 is 0.5.',
      {
        agreement: [
          [1, 0],
          [0, 0.5],
        ],
      },
    ],
    [
      'The weight in row 1, column 1 is 1.',
      {
        disagreement: [
          [1, 2],
          [0, 0],
        ],
      },
    ],
    [
      'The weight in row 1, column 2 is NaN.',
      {
        disagreement: [
          [0, Number.NaN],
          [0, 0],
        ],
      },
    ],
  ])('refuses others: %s', (message, weights) => {
    expect(() => labelWeights(['a', 'b'], weights, 'nominal')).toThrow(AssayError);
    expect(() => labelWeights(['a', 'b'], weights, 'nominal')).toThrow(message);
  });
});
