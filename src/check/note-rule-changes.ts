import type { Config } from '../config/config.ts';
import { matchDatasets } from '../config/match-datasets.ts';
import type { Notice } from '../core/report/report.ts';
import type { ChangedFile } from '../revisions/revisions.ts';

/**
 * Tells when a pull request changes the rules its own data is judged by: schemas and suites are head's,
 * since data and schema change together, and that has to be seen. So has data that moves to where the rules of its
 * dataset no longer reach it.
 *
 * @param isSchema Whether a file is a schema, on either side.
 */
export function noteRuleChanges(
  changed: readonly ChangedFile[],
  config: Config,
  isSchema: (path: string) => boolean,
): Notice[] {
  const suites = new Set(config.datasets.map(({ suite }) => suite));
  const isRule = (path: string) => suites.has(path) || isSchema(path);
  return changed.flatMap((file): Notice[] => {
    const { path, basePath = path } = file;
    const edited = [...new Set([path, basePath])]
      .filter(isRule)
      .map((rule) =>
        notice(rule, `This change edits ${rule}, the rules its own data is judged by.`),
      );
    const left = leftDataset(file, config);
    if (left === undefined) return edited;
    const moved = `This change moves ${basePath} to ${path}, out of the dataset ${left}, whose rules no longer judge it.`;
    return [...edited, notice(path, moved)];
  });
}

function notice(path: string, message: string): Notice {
  return { code: 'rules-changed', severity: 'warning', path, message };
}

/** The dataset of the config that a renamed file belonged to, where it belongs to none any more. */
function leftDataset({ path, basePath }: ChangedFile, config: Config): string | undefined {
  if (basePath === undefined || basePath === path) return undefined;
  return matchDatasets(config, path) ? undefined : matchDatasets(config, basePath)?.name;
}
