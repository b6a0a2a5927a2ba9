import { isUnread } from '../../check/read-table.ts';
import type { OpenedCheck } from '../../check/run-check.ts';
import { datasetFor } from '../../config/dataset-for.ts';
import { type ChangeKind, eligibleRows } from '../../core/sampling/frame/eligible-rows.ts';
import { type OpenedFile, unseen } from './open-review-files.ts';

/**
 * The rows of a table that the pull request makes eligible, from the differences that the data check found. In a file that
 * is new to the dataset, be it only by its name, they are all.
 *
 * @param columns Those asked about or shown, 0-based.
 * @throws {AssayError} `unsupported` where base's rows cannot be seen.
 */
export async function findEligible(
  { table, policy, changed }: OpenedFile,
  columns: ReadonlySet<number>,
  { files, rules, diffs }: Pick<OpenedCheck, 'files' | 'rules' | 'diffs'>,
): Promise<ReadonlyMap<number, ChangeKind>> {
  if (!changed) return new Map();
  const { basePath } = changed;
  const before = basePath === undefined ? undefined : datasetFor(rules.config, basePath);
  if (basePath !== undefined && before?.name === policy.name) {
    const diff = [...diffs.values()].find(({ head }) => head === table);
    if (diff) return eligibleRows(diff, columns);
    const base = await files.tables('base', basePath, policy);
    if ([...base.values()].some(isUnread)) throw unseen(`${basePath} at base`);
  }
  return new Map(Array.from({ length: table.rowCount }, (_, row) => [row, 'added']));
}
