import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { datasetFor } from '../../config/dataset-for.ts';
import { AssayError } from '../../core/assay-error.ts';
import { openGitRevisions } from '../../revisions/open-git-revisions.ts';
import { readConfig } from '../dataset/read-config.ts';

/** Two versions of a data file, each as a command is given it; without a base every row is added. */
export interface FilePair {
  readonly base?: string;
  readonly head: string;
}

/**
 * The data files that differ between two revisions, or the two files themselves. Revisions are compared as in a pull
 * request: what base did since they parted is no change of head.
 *
 * @param dataset The one that is meant where several changed.
 * @throws {AssayError} `bad-arguments` where several datasets changed, or the one that is meant did not.
 */
export async function findPairs(
  cwd: string,
  base: string,
  head: string,
  options: { readonly config?: string | undefined; readonly dataset?: string | undefined },
): Promise<readonly FilePair[]> {
  const areFiles = await Promise.all([base, head].map((spec) => namesFile(cwd, spec)));
  if (areFiles.includes(true)) return [{ base, head }];
  const config = await readConfig(cwd, options.config);
  const revisions = await openGitRevisions({ cwd, base, head });
  try {
    const pairs = new Map<string, FilePair[]>();
    for (const { path, basePath, status } of await revisions.changedFiles()) {
      const name = status === 'removed' ? undefined : datasetFor(config, path)?.name;
      if (name === undefined) continue;
      const pair = {
        head: `${revisions.head.commit}:${path}`,
        ...(basePath === undefined ? {} : { base: `${revisions.base?.commit}:${basePath}` }),
      };
      pairs.set(name, [...(pairs.get(name) ?? []), pair]);
    }
    return choose(pairs, options.dataset);
  } finally {
    await revisions.close();
  }
}

function choose(
  pairs: ReadonlyMap<string, readonly FilePair[]>,
  wanted: string | undefined,
): readonly FilePair[] {
  const names = [...pairs.keys()].sort();
  if (wanted === undefined && names.length <= 1) return pairs.get(names[0] ?? '') ?? [];
  const chosen = wanted === undefined ? undefined : pairs.get(wanted);
  if (chosen) return chosen;
  throw new AssayError(
    'bad-arguments',
    wanted === undefined
      ? `${names.length} datasets changed, and a sample is of one.`
      : `The dataset ${wanted} did not change.`,
    {
      hint:
        names.length === 0
          ? 'No data changed between the two revisions.'
          : `Choose one with --dataset: ${names.join(', ')}.`,
    },
  );
}

async function namesFile(cwd: string, spec: string): Promise<boolean> {
  if (spec.indexOf(':') > 0) return true;
  return stat(resolve(cwd, spec)).then(
    (stats) => stats.isFile(),
    () => false,
  );
}
