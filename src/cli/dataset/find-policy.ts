import type { Config } from '../../config/config.ts';
import { datasetFor } from '../../config/dataset-for.ts';
import { DEFAULT_CONFIG } from '../../config/default-config.ts';
import { AssayError } from '../../core/assay-error.ts';
import type { DatasetPolicy } from '../../core/checks/dataset-policy.ts';
import type { FilePlace } from './find-place.ts';
import { readConfig } from './read-config.ts';

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
  const isConfigured = isInRepository || option !== undefined;
  const config = isConfigured ? await readConfig(cwd, option) : DEFAULT_CONFIG;
  const dataset = datasetFor(config, path) ?? datasetFor(DEFAULT_CONFIG, `${path}.csv`);
  if (dataset) return { dataset, config };
  throw new AssayError('bad-input', `${path} is not data by its name.`, {
    hint: 'Name a CSV, JSON Lines, JSON, Parquet or .xlsx file.',
  });
}
