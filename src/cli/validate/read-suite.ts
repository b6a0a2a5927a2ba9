import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { AssayError } from '../../core/assay-error.ts';
import type { ConfiguredExpectation } from '../../core/expectations/run/configured-expectation.ts';
import { parseSuite } from '../../core/expectations/suite/parse-suite.ts';

/**
 * The expectations of a suite file.
 *
 * @throws {AssayError} `missing-file`, or `bad-input` with every fault, its line and its place in the JSON.
 */
export async function readSuite(
  folder: string,
  path: string,
): Promise<{ name: string; expectations: readonly ConfiguredExpectation[] }> {
  const text = await readFile(resolve(folder, path), 'utf8').catch((cause) => {
    const hint = 'Name a suite file of Great Expectations.';
    throw new AssayError('missing-file', `The suite ${path} cannot be read.`, { hint, cause });
  });
  const { name, expectations, faults } = parseSuite(text);
  if (faults.length === 0) return { name: name ?? path, expectations };
  const lines = faults.map(({ line, pointer, message, hint }) => {
    const place = pointer === '' ? '' : `${pointer} `;
    return `${path}:${line}: ${place}${message}${hint === undefined ? '' : `\n  ${hint}`}`;
  });
  throw new AssayError('bad-input', `The suite ${path} cannot be used.\n${lines.join('\n')}`, {
    hint: 'The page docs/expectations.md lists every expectation.',
  });
}
