import type { Config } from '../config/config.ts';
import { datasetFor } from '../config/dataset-for.ts';
import { compileGlob } from '../config/glob/compile-glob.ts';
import { matchDatasets } from '../config/match-datasets.ts';
import { AssayError } from '../core/assay-error.ts';
import type { DatasetPolicy } from '../core/checks/dataset-policy.ts';
import type { Notice } from '../core/report/report.ts';
import { suggestWord } from '../core/words/suggest-word.ts';
import { idleReviews } from './idle-reviews.ts';

/**
 * Tells of parts of a config that reach no file: datasets whose glob matches none of head's, waivers of a dataset that
 * there is not, and reviews of files that there are not. A slip there would else switch the rules off without a word.
 *
 * @param listHead The paths of head; where they cannot be listed, nothing is told.
 */
export async function noteIdleConfig(
  config: Config,
  configPath: string,
  listHead: () => Promise<readonly string[]>,
): Promise<Notice[]> {
  const { datasets, review, waivers } = config;
  const isAsked =
    datasets.length > 0 || review !== undefined || waivers.some(({ dataset }) => dataset);
  if (!isAsked) return [];
  const paths = await listOrNothing(listHead);
  if (!paths) return [];
  const messages = [
    ...idleDatasets(config, paths),
    ...idleWaivers(config, paths),
    ...idleReviews(config, paths),
  ];
  return messages.map((message) => ({
    code: 'config-warning',
    severity: 'warning',
    path: configPath,
    message,
  }));
}

/** More files than GitHub's API lists are no reason to fail. */
async function listOrNothing(list: () => Promise<readonly string[]>) {
  try {
    return await list();
  } catch (error) {
    if (error instanceof AssayError) return undefined;
    throw error;
  }
}

function idleDatasets(config: Config, paths: readonly string[]): string[] {
  const idle = new Set<DatasetPolicy>(config.datasets);
  for (const path of paths) {
    if (idle.size === 0) return [];
    const dataset = matchDatasets(config, path);
    if (dataset) idle.delete(dataset);
  }
  return config.datasets.flatMap((dataset, index) => {
    if (!idle.has(dataset)) return [];
    const glob = compileGlob(dataset.path);
    const why = paths.some((path) => glob(path))
      ? 'gets no file: those that it matches belong to a dataset before it, are ignored, or are no data'
      : 'matches no file';
    return [`\`datasets[${index}]\` ${dataset.path} ${why}, so it judges nothing.`];
  });
}

function idleWaivers(config: Config, paths: readonly string[]): string[] {
  if (!config.waivers.some(({ dataset }) => dataset !== undefined)) return [];
  const names = new Set(config.datasets.map(({ name }) => name));
  for (const path of paths) {
    const name = datasetFor(config, path)?.name;
    if (name !== undefined) names.add(name);
  }
  return config.waivers.flatMap(({ dataset }, index) => {
    if (dataset === undefined || names.has(dataset)) return [];
    const meant = suggestWord(dataset, [...names]);
    const hint = meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
    return [
      `\`waivers[${index}]\` is about the dataset \`${dataset}\`, which there is not, so it covers nothing.${hint}`,
    ];
  });
}
