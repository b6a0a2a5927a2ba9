import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { AssayError } from '../../core/assay-error.ts';
import { isSameFile } from '../is-same-file.ts';

/**
 * Writes what a command made to a file, in a folder that is made where it is not there.
 *
 * @param inputs What the command read, which is never overwritten, not by a link either.
 * @throws {AssayError} `bad-arguments` where the file is one of those, or cannot be written.
 */
export async function writeOutput(
  cwd: string,
  output: string,
  text: string,
  inputs: readonly string[],
): Promise<void> {
  const path = resolve(cwd, output);
  for (const input of inputs) {
    if (resolve(cwd, input) !== path && !(await isSameFile(resolve(cwd, input), path))) continue;
    throw new AssayError('bad-arguments', `${output} is what rows are drawn from.`, {
      hint: 'Give --output another file, such as sample.csv.',
    });
  }
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new AssayError('bad-arguments', `${output} cannot be written: ${why}`, {
      hint: 'Give --output a file that may be written.',
      cause,
    });
  }
}
