import type { Config } from '../config/config.ts';
import { isMaybeDataPath } from '../config/data-path.ts';
import { datasetFor } from '../config/dataset-for.ts';
import { countOf } from '../core/words/count-of.ts';
import { findRepository } from '../revisions/git/find-repository.ts';
import { listChangedFiles } from '../revisions/git/list-changed-files.ts';

/**
 * What a check of HEAD says of data files that differ on disk, since it did not look at them; undefined where none
 * does, or where the repository has no work tree.
 *
 * @example
 * // '1 data file has uncommitted changes; --worktree includes it'
 */
export async function noteUncommitted(cwd: string, config: Config): Promise<string | undefined> {
  const { folder, root } = await findRepository(cwd);
  if (root === undefined) return undefined;
  const files = await listChangedFiles(folder, 'HEAD', undefined);
  const count = files.filter(({ path }) => isData(path, config)).length;
  if (count === 0) return undefined;
  const [verb, them] = count === 1 ? ['has', 'it'] : ['have', 'them'];
  return `${countOf(count, 'data file')} ${verb} uncommitted changes; --worktree includes ${them}`;
}

/** Whether a file is data by its name; JSON that no dataset of the config claims may be anything. */
function isData(path: string, config: Config): boolean {
  const dataset = datasetFor(config, path);
  if (!dataset) return false;
  return config.datasets.includes(dataset) || isMaybeDataPath(path) !== 'maybe';
}
