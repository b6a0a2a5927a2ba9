import type { Config } from '../config/config.ts';
import { weighDimensions } from '../core/checks/dimension-weights.ts';
import type { DatasetReport, FileReport } from '../core/report/report.ts';

/**
 * A dataset of a report, with the weights of its dimensions where the config gives any. Splits share a name: the
 * first of them that gives weights speaks for all.
 */
export function reportDataset(
  name: string,
  files: readonly FileReport[],
  { datasets }: Pick<Config, 'datasets'>,
): DatasetReport {
  const weighed = datasets.find(
    (dataset) => dataset.name === name && (dataset.profile ?? dataset.dimensions) !== undefined,
  );
  return { name, ...(weighed ? { dimensions: weighDimensions(weighed) } : {}), files };
}
