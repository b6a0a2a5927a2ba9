import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { AssayError } from '../../core/assay-error.ts';

const EXAMPLE = 'For example --labels no,yes, or --labels labels.txt with a label on each line.';

/**
 * The label set that `--labels` gives: a list with commas, or a file with a label on each line or a JSON array.
 *
 * @throws {AssayError} `bad-arguments` where a label is there twice or there are fewer than two, `missing-file` where
 * the file cannot be read.
 */
export async function readLabelSet(cwd: string, option: string): Promise<string[]> {
  const texts = option.includes(',') ? option.split(',') : await labelsOfFile(cwd, option);
  const labels = texts.map((label) => label.trim()).filter((label) => label !== '');
  const seen = new Set<string>();
  const twice = labels.find((label) => seen.size === seen.add(label).size);
  if (twice !== undefined) {
    throw new AssayError('bad-arguments', `--labels names ${twice} twice.`, { hint: EXAMPLE });
  }
  if (labels.length < 2) {
    throw new AssayError('bad-arguments', '--labels takes two labels or more.', { hint: EXAMPLE });
  }
  return labels;
}

async function labelsOfFile(cwd: string, path: string): Promise<string[]> {
  const text = await readFile(resolve(cwd, path), 'utf8').catch((cause: unknown) => {
    throw new AssayError('missing-file', `There is no file ${path} with labels.`, {
      hint: EXAMPLE,
      cause,
    });
  });
  const plain = text.replace(/^\ufeff/, '');
  return plain.trimStart().startsWith('[') ? labelsOfJson(plain, path) : plain.split(/\r\n|\r|\n/);
}

function labelsOfJson(text: string, path: string): string[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    throw new AssayError('bad-input', `${path} is not JSON.`, { hint: EXAMPLE, cause });
  }
  const isLabel = (each: unknown) => typeof each === 'string' || typeof each === 'number';
  if (Array.isArray(parsed) && parsed.every(isLabel)) return parsed.map(String);
  throw new AssayError('bad-input', `${path} is not an array of labels.`, { hint: EXAMPLE });
}
