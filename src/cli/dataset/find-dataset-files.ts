import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Config } from '../../config/config.ts';
import { datasetFor } from '../../config/dataset-for.ts';
import { AssayError } from '../../core/assay-error.ts';
import type { DatasetPolicy } from '../../core/checks/dataset-policy.ts';
import { suggestWord } from '../../core/words/suggest-word.ts';
import { findRepository } from '../../revisions/git/find-repository.ts';
import { missingFile } from '../../revisions/missing-file.ts';
import { openGitRevisions } from '../../revisions/open-git-revisions.ts';
import { findPlace } from './find-place.ts';
import { findPolicy } from './find-policy.ts';
import { readConfig } from './read-config.ts';

/** The files that a user named, not yet opened. */
export interface FoundFiles {
  readonly config: Config;
  /** In the order of their paths, at least one. */
  readonly files: readonly FoundFile[];
}

interface FoundFile {
  /** From the repository's root; where the file is in none, its name. */
  readonly path: string;
  /** What opens it, from `folder`. */
  readonly spec: string;
  readonly folder: string;
  readonly policy: DatasetPolicy;
}

/**
 * Finds what a user named: a data file, a file of a revision (`rev:path`), or else the files of the work tree that
 * belong to a dataset of the config.
 *
 * @param option What `--config` names.
 * @throws {AssayError} `missing-file` where there is neither, `bad-config` where the config cannot be used.
 */
export async function findDatasetFiles(
  cwd: string,
  spec: string,
  option: string | undefined,
): Promise<FoundFiles> {
  if (!(await namesFile(cwd, spec))) return filesOfDataset(cwd, spec, option);
  const place = await findPlace(cwd, spec);
  try {
    const { dataset, config } = await findPolicy(place, option, cwd);
    return { config, files: [{ path: place.path, spec, folder: cwd, policy: dataset }] };
  } finally {
    await place.revisions.close();
  }
}

async function namesFile(cwd: string, spec: string): Promise<boolean> {
  if (spec.indexOf(':') > 0) return true;
  return stat(resolve(cwd, spec)).then(
    (stats) => !stats.isDirectory(),
    () => false,
  );
}

async function filesOfDataset(
  cwd: string,
  name: string,
  option: string | undefined,
): Promise<FoundFiles> {
  const folder = await rootOf(cwd);
  const config = folder === undefined ? undefined : await readConfig(cwd, option);
  const names = config?.datasets.map((dataset) => dataset.name) ?? [];
  if (!config || folder === undefined || !names.includes(name)) {
    throw await nothingNamed(cwd, name, names);
  }
  const revisions = await openGitRevisions({ cwd, head: { worktree: true } });
  try {
    const files = [...(await revisions.list('head'))].sort().flatMap((path) => {
      const policy = datasetFor(config, path);
      return policy?.name === name ? [{ path, spec: path, folder, policy }] : [];
    });
    if (files.length > 0) return { config, files };
  } finally {
    await revisions.close();
  }
  const globs = config.datasets.filter((dataset) => dataset.name === name);
  throw new AssayError('missing-file', `The dataset ${name} has no files.`, {
    hint: `The config looks for them at ${globs.map(({ path }) => path).join(' and ')}.`,
  });
}

/** The root of the work tree; undefined where there is none. */
async function rootOf(cwd: string): Promise<string | undefined> {
  return findRepository(cwd).then(
    ({ folder }) => folder,
    () => undefined,
  );
}

async function nothingNamed(
  cwd: string,
  name: string,
  datasets: readonly string[],
): Promise<AssayError> {
  const meant = suggestWord(name, datasets);
  if (meant !== undefined) {
    return new AssayError(
      'missing-file',
      `There is no file and no dataset ${name}; did you mean the dataset ${meant}?`,
    );
  }
  if (datasets.length === 0) return missingFile(cwd, name);
  const { message } = await missingFile(cwd, name);
  return new AssayError('missing-file', message, {
    hint: `Name a data file, or a dataset of the config: ${datasets.join(', ')}.`,
  });
}
