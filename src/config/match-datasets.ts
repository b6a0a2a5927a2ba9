import type { DatasetPolicy } from '../core/checks/dataset-policy.ts';
import type { Config } from './config.ts';
import { isMaybeDataPath, withoutPointer } from './data-path.ts';
import { compileGlob } from './glob/compile-glob.ts';
import { isIgnored } from './is-ignored.ts';

/**
 * The dataset that the config puts a file in: the first whose glob matches, unless the file is ignored. A glob that
 * ends in a bare wildcard, such as `data/**`, means the data below it and not the README beside it, unless the
 * dataset's dialect names a format.
 *
 * @param path relative to the repository's root
 */
export function matchDatasets(config: Config, path: string): DatasetPolicy | undefined {
  if (isIgnored(config, path)) return undefined;
  const file = withoutPointer(path);
  return config.datasets.find((dataset) => {
    return matcherOf(dataset)(file) && (namesFiles(dataset) || isMaybeDataPath(file) !== 'no');
  });
}

const namesFiles = (dataset: DatasetPolicy) =>
  dataset.dialect.format !== undefined || !/(?:^|\/)\*+$/.test(dataset.path);

const matchers = new WeakMap<DatasetPolicy, (path: string) => boolean>();

/** The test of a dataset's glob, compiled once however many files it is asked about. */
function matcherOf(dataset: DatasetPolicy): (path: string) => boolean {
  const known = matchers.get(dataset);
  if (known) return known;
  const matcher = compileGlob(dataset.path);
  matchers.set(dataset, matcher);
  return matcher;
}
