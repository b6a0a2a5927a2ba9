import { extname } from 'node:path';
import { AssayError } from '../../core/assay-error.ts';

export type SampleFormat = 'terminal' | 'csv' | 'json' | 'jsonl';

const FORMATS = new Map<string, SampleFormat>([
  ['.csv', 'csv'],
  ['.json', 'json'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
]);

/**
 * The format that a sample is written in: the one asked for, else by the extension of the file, else for a terminal.
 *
 * @throws {AssayError} `bad-arguments` where the extension is that of no format.
 * @example
 * formatOfOutput({ output: 'sample.ndjson' }) // 'jsonl'
 */
export function formatOfOutput({
  output,
  format,
}: {
  readonly output?: string | undefined;
  readonly format?: SampleFormat | undefined;
}): SampleFormat {
  if (format !== undefined) return format;
  if (output === undefined) return 'terminal';
  const known = FORMATS.get(extname(output).toLowerCase());
  if (known !== undefined) return known;
  throw new AssayError('bad-arguments', `--output ${output} does not say its format.`, {
    hint: 'Call it sample.csv, sample.json or sample.jsonl, or give --format.',
  });
}
