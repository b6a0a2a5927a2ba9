import type { DatasetPolicy } from '../core/checks/dataset-policy.ts';
import type { Config } from './config.ts';
import { isMaybeDataPath, withoutPointer } from './data-path.ts';
import { isIgnored } from './is-ignored.ts';
import { matchDatasets } from './match-datasets.ts';

/**
 * The policy that a file is read by: its dataset in the config, else one of its own in which everything is
 * inferred, named by the path without its extension. `undefined` where the file is ignored or is no data.
 *
 * A JSON file that no dataset claims may yet turn out to be no table: `isMaybeDataPath` says `maybe` of it.
 *
 * @param path relative to the repository's root
 * @example
 * datasetFor(DEFAULT_CONFIG, 'data/tickets.csv.gz')?.name // 'data/tickets'
 */
export function datasetFor(config: Config, path: string): DatasetPolicy | undefined {
  const configured = matchDatasets(config, path);
  if (configured) return configured;
  if (isIgnored(config, path) || isMaybeDataPath(path) === 'no') return undefined;
  return inferredDataset(withoutPointer(path), config);
}

function inferredDataset(path: string, { checks, existing }: Config): DatasetPolicy {
  return {
    name: path.replace(/(?<=[^/])\.[^./]+(?:\.gz|\.zst)?$/i, ''),
    path,
    key: [],
    text: [],
    dialect: {},
    expectations: [],
    rules: [],
    tolerance: {},
    existing,
    checks,
  };
}
