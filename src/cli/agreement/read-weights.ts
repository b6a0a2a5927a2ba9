import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Matrix, Weights } from '../../core/agreement/label-weights.ts';
import { AssayError } from '../../core/assay-error.ts';
import { suggestWord } from '../../core/words/suggest-word.ts';
import { readRatingTable } from './read-rating-table.ts';
import { weightMatrix } from './weight-matrix.ts';

const KINDS = ['identity', 'linear', 'quadratic', 'ordinal', 'ratio'] as const;

/**
 * The weights that `--weights` names: a kind, or a file with a matrix, as JSON rows in the order of the label set or as
 * CSV whose first line and first column are labels. Ones on the diagonal make it weights of agreement, zeros weights
 * of disagreement.
 *
 * @throws {AssayError} `bad-arguments` where there is neither, `bad-input` of a matrix that does not fit the labels.
 */
export async function readWeights(
  cwd: string,
  option: string,
  labels: readonly string[],
): Promise<Weights> {
  const kind = KINDS.find((each) => each === option);
  if (kind !== undefined) return kind;
  const matrix = option.endsWith('.json')
    ? await matrixOfJson(cwd, option)
    : weightMatrix(await tableOf(cwd, option), labels);
  return matrix[0]?.[0] === 0 ? { disagreement: matrix } : { agreement: matrix };
}

function unknownWeights(option: string): AssayError {
  const meant = suggestWord(option, KINDS);
  return new AssayError('bad-arguments', `--weights ${option} is neither a kind nor a file.`, {
    hint: `${meant === undefined ? '' : `Did you mean ${meant}? `}Give ${KINDS.join(', ')}, or a JSON or CSV file with a matrix.`,
  });
}

async function tableOf(cwd: string, option: string) {
  if (!/[./\\]/.test(option)) throw unknownWeights(option);
  return readRatingTable(cwd, option, undefined);
}

async function matrixOfJson(cwd: string, path: string): Promise<Matrix> {
  const text = await readFile(resolve(cwd, path), 'utf8').catch(() => {
    throw unknownWeights(path);
  });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    throw new AssayError('bad-input', `${path} is not JSON.`, {
      hint: 'Give rows of numbers: [[1, 0.5], [0.5, 1]].',
      cause,
    });
  }
  const isMatrix =
    Array.isArray(parsed) &&
    parsed.every((row) => Array.isArray(row) && row.every((each) => typeof each === 'number'));
  if (isMatrix) return parsed as Matrix;
  throw new AssayError('bad-input', `${path} is not a matrix.`, {
    hint: 'Give rows of numbers, in the order of the label set: [[1, 0.5], [0.5, 1]].',
  });
}
