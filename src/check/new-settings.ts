import type { DatasetPolicy } from '../core/checks/dataset-policy.ts';
import type { NewSettings } from '../core/checks/new-settings.ts';

/**
 * The settings of a file's dataset that base's rules lack or give otherwise: what is wrong with them came with this change.
 *
 * @param before The dataset by base's rules; undefined where they have none that can be used.
 */
export function newSettings(
  dataset: DatasetPolicy,
  before: DatasetPolicy | undefined,
): NewSettings {
  const names = Object.keys(dataset) as (keyof DatasetPolicy)[];
  return new Set(names.filter((name) => !before || !isSame(before[name], dataset[name])));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
