import type { Config } from '../../config/config.ts';
import { datasetFor } from '../../config/dataset-for.ts';
import { DEFAULT_CONFIG } from '../../config/default-config.ts';
import { formatConfigErrors } from '../../config/format-config-errors.ts';
import { parseConfig } from '../../config/parse-config.ts';
import { AssayError } from '../../core/assay-error.ts';
import type { DatasetPolicy } from '../../core/checks/dataset-policy.ts';
import { readConfigText } from '../read-config-text.ts';
import type { FilePlace } from './find-place.ts';

/**
 * What the config at hand says of a file, and the config.
 *
 * @param option What `--config` names.
 * @throws {AssayError} `bad-config` where the config cannot be used.
 */
export async function findPolicy(
  { path, isInRepository }: FilePlace,
  option: string | undefined,
  cwd: string,
): Promise<{ dataset: DatasetPolicy; config: Config }> {
  const read =
    isInRepository || option !== undefined ? await readConfigText(cwd, option) : undefined;
  const config = read?.text === undefined ? DEFAULT_CONFIG : await parsed(read.text, read.path);
  const dataset = datasetFor(config, path) ?? datasetFor(DEFAULT_CONFIG, `${path}.csv`);
  if (dataset) return { dataset, config };
  throw new AssayError('bad-input', `${path} is not data by its name.`, {
    hint: 'Name a CSV, JSON Lines, JSON, Parquet or .xlsx file.',
  });
}

async function parsed(text: string, path: string): Promise<Config> {
  const result = await parseConfig(text, path);
  if ('config' in result) return result.config;
  throw new AssayError(
    'bad-config',
    `The config ${path} cannot be used.\n${formatConfigErrors(result.errors)}`,
    { hint: 'The page docs/configuration.md lists every key with an example.' },
  );
}
