import { AssayError } from '../assay-error.ts';
import { labelScores } from './label-scores.ts';
import type { Level } from './ratings.ts';

/** How much two labels agree, by a name of Gwet's or as a matrix in the order of the label set. */
export type Weights =
  | 'identity'
  | 'linear'
  | 'quadratic'
  | 'ordinal'
  | 'ratio'
  | { readonly agreement: Matrix }
  | { readonly disagreement: Matrix };

/** By the first rater's label, then by the second's. */
export type Matrix = readonly (readonly number[])[];

/** How much the labels of two raters agree: 1 where they are the same, 0 where they could not be further apart. */
export interface LabelWeights {
  /** Whether a label agrees with itself only. */
  readonly isIdentity: boolean;
  /** The weight of one rater's label with another's, the first rater's first. */
  readonly of: (first: number, second: number) => number;
}

/**
 * The weights of a label set. Labels stand at their places (1, 2, 3, …), at the interval and ratio levels at their
 * numbers; there a label that is no number agrees with itself only.
 *
 * - `identity`: the same label or not.
 * - `linear`, `quadratic`: one less the distance as a share of the longest, or that share squared.
 * - `ordinal`: one less the number of pairs of labels between two, both included, as a share of the most (Gwet). This is
 *   not the ordinal metric of Krippendorff's alpha, which depends on how often labels are used.
 * - `ratio`: as `quadratic`, of distances that are divided by the sum of the two.
 *
 * @example
 * labelWeights(['low', 'mid', 'high'], 'linear', 'ordinal').of(0, 1) // 0.5
 * labelWeights(['1', '2', '9'], 'linear', 'interval').of(0, 1) // 0.875
 */
export function labelWeights(
  labels: readonly string[],
  weights: Weights,
  level: Level,
): LabelWeights {
  if (weights === 'identity') return { isIdentity: true, of: (a, b) => (a === b ? 1 : 0) };
  if (typeof weights === 'object') return matrixWeights(labels.length, weights);
  const scores = labelScores(labels, level);
  const distance = distanceOf(weights, scores);
  const of = (a: number, b: number) => (a === b ? 1 : 1 - distance(a, b));
  return { isIdentity: false, of };
}

function distanceOf(kind: string, scores: readonly (number | undefined)[]) {
  if (kind === 'ordinal') {
    const pairs = (steps: number) => (steps * (steps + 1)) / 2;
    const most = pairs(scores.length - 1);
    return (a: number, b: number) => pairs(Math.abs(a - b)) / most;
  }
  const known = scores.filter((score) => score !== undefined);
  const low = known.reduce((least, score) => Math.min(least, score), Infinity);
  const high = known.reduce((most, score) => Math.max(most, score), -Infinity);
  const apart = (a: number, b: number) => {
    const distance = Math.abs(a - b);
    if (kind === 'linear') return distance;
    return (kind === 'ratio' ? distance / (Math.abs(a + b) || 1) : distance) ** 2;
  };
  const most = apart(low, high);
  return (a: number, b: number) => {
    const [x, y] = [scores[a], scores[b]];
    if (x === undefined || y === undefined) return 1;
    return x === y ? 0 : apart(x, y) / most;
  };
}

function matrixWeights(
  size: number,
  weights: { readonly agreement: Matrix } | { readonly disagreement: Matrix },
): LabelWeights {
  const isAgreement = 'agreement' in weights;
  const matrix = isAgreement ? weights.agreement : weights.disagreement;
  if (matrix.length !== size || matrix.some((row) => row.length !== size)) {
    throw new AssayError('bad-arguments', `The weights are not ${size} rows of ${size} numbers.`, {
      hint: 'Give a row and a column for each label, in the order of the label set.',
    });
  }
  let most = 0;
  for (const [i, row] of matrix.entries()) {
    for (const [j, weight] of row.entries()) {
      const isWrong =
        !(weight >= 0 && weight <= (isAgreement ? 1 : Number.MAX_VALUE)) ||
        (i === j && weight !== (isAgreement ? 1 : 0));
      if (isWrong) throw wrongWeight(i, j, weight, isAgreement);
      most = Math.max(most, weight);
    }
  }
  const scale = most || 1;
  const of = isAgreement
    ? (a: number, b: number) => matrix[a]![b]!
    : (a: number, b: number) => 1 - matrix[a]![b]! / scale;
  return { isIdentity: false, of };
}

function wrongWeight(row: number, column: number, weight: number, isAgreement: boolean) {
  return new AssayError(
    'bad-arguments',
    `The weight in row ${row + 1}, column ${column + 1} is ${weight}.`,
    {
      hint: isAgreement
        ? 'Weights of agreement are from 0 to 1, and 1 where the labels are the same.'
        : 'Weights of disagreement are 0 or more, and 0 where the labels are the same.',
    },
  );
}
