import { isUnread } from '../../check/read-table.ts';
import type { OpenedCheck } from '../../check/run-check.ts';
import { datasetFor } from '../../config/dataset-for.ts';
import { findRoles } from '../../core/checks/find-roles.ts';
import type { Diff } from '../../core/diff/diff.ts';
import type { ReviewPolicy } from '../../core/review/policy.ts';
import { type ChangeKind, eligibleRows } from '../../core/sampling/frame/eligible-rows.ts';
import { type OpenedFile, unseen } from './open-review-files.ts';

/**
 * The rows of a table that the pull request makes eligible, from the differences that the data check found. In a file that
 * is new to the dataset, be it only by its name, they are all; as they are where the asked column is new.
 *
 * @param columns Those asked about or shown, 0-based.
 * @throws {AssayError} `unsupported` where base's rows cannot be seen.
 */
export async function findEligible(
  { table, policy, changed }: OpenedFile,
  columns: ReadonlySet<number>,
  review: Pick<ReviewPolicy, 'ask'>,
  { files, rules, diffs }: Pick<OpenedCheck, 'files' | 'rules' | 'diffs'>,
): Promise<ReadonlyMap<number, ChangeKind>> {
  if (!changed) return new Map();
  const { basePath } = changed;
  const before = basePath === undefined ? undefined : datasetFor(rules.config, basePath);
  if (basePath !== undefined && before?.name === policy.name) {
    const diff = [...diffs.values()].find(({ head }) => head === table);
    if (diff && (await wasAsked(diff, policy, review))) return eligibleRows(diff, columns);
    if (diff) return allRows(table);
    const base = await files.tables('base', basePath, policy);
    if ([...base.values()].some(isUnread)) throw unseen(`${basePath} at base`);
  }
  return allRows(table);
}

function allRows({ rowCount }: OpenedFile['table']): ReadonlyMap<number, ChangeKind> {
  return new Map(Array.from({ length: rowCount }, (_, row) => [row, 'added']));
}

/**
 * Whether base had the asked column, by the name by which it was asked: what stood in a column of another name was nobody's
 * to verify, and giving it the asked one's name brings labels in.
 */
async function wasAsked(
  { base }: Diff,
  policy: OpenedFile['policy'],
  { ask }: Pick<ReviewPolicy, 'ask'>,
): Promise<boolean> {
  if (ask !== undefined) return base.columns.includes(ask);
  return (await findRoles(policy, base)).head.label !== undefined;
}
