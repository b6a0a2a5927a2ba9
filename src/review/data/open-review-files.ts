import { findKeys } from '../../check/find-keys.ts';
import { isUnread } from '../../check/read-table.ts';
import type { OpenedCheck } from '../../check/run-check.ts';
import { datasetFor } from '../../config/dataset-for.ts';
import { AssayError } from '../../core/assay-error.ts';
import type { DatasetPolicy } from '../../core/checks/dataset-policy.ts';
import { findRoles } from '../../core/checks/find-roles.ts';
import type { Roles } from '../../core/checks/roles.ts';
import { stemOf } from '../../core/diff/stem-of.ts';
import type { Table } from '../../core/table/table.ts';
import type { ChangedFile } from '../../revisions/revisions.ts';

/** A table of a dataset in head, before it is known what is asked. */
export interface OpenedFile {
  readonly path: string;
  /** The sheet of a workbook, else `''`. */
  readonly sheet: string;
  readonly stem: string;
  readonly table: Table;
  readonly policy: DatasetPolicy;
  readonly roles: Roles;
  /** Empty where rows are told apart by content. 0-based. */
  readonly keyColumns: readonly number[];
  /** Left out where the pull request leaves the file as it is. */
  readonly changed?: ChangedFile;
}

/**
 * All tables of a dataset in head, in the order of their paths: those that did not change as well, since ids of rows depend
 * on them.
 *
 * @throws {AssayError} `unsupported` naming a changed file whose rows cannot be seen: what is not seen is not reviewed.
 */
export async function openReviewFiles(
  name: string,
  { files, rules, changed }: Pick<OpenedCheck, 'files' | 'rules' | 'changed'>,
): Promise<OpenedFile[]> {
  const changes = new Map(changed.map((file) => [file.path, file]));
  const opened: Omit<OpenedFile, 'keyColumns'>[] = [];
  for (const path of [...(await files.list('head'))].sort()) {
    const policy = datasetFor(rules.config, path);
    if (!policy || policy.name !== name || !rules.config.datasets.includes(policy)) continue;
    const change = changes.get(path);
    for (const [sheet, table] of await files.tables('head', path, policy)) {
      if (isUnread(table)) {
        if (change) throw unseen(path);
        continue;
      }
      const roles = (await findRoles(policy, table)).head;
      const read = { path, sheet, stem: stemOf(path), table, policy, roles };
      opened.push(change ? { ...read, changed: change } : read);
    }
  }
  return withKeys(opened);
}

export function unseen(path: string): AssayError {
  return new AssayError('unsupported', `The rows of ${path} cannot be seen.`, {
    hint: 'The data check says why. Nobody can review them until they can be read.',
  });
}

async function withKeys(files: readonly Omit<OpenedFile, 'keyColumns'>[]): Promise<OpenedFile[]> {
  const given = files[0]?.policy.key ?? [];
  const keys =
    given.length === 0
      ? await findKeys(files, [])
      : files.map(({ table, policy }) => configuredKey(table, policy));
  return files.map((file, i) => ({ ...file, keyColumns: keys[i]! }));
}

/** None where the file lacks a column of it, of which the data check tells. */
function configuredKey({ columns }: Table, { key }: DatasetPolicy): readonly number[] {
  const places = key.map((name) => columns.indexOf(name));
  return places.includes(-1) ? [] : places;
}
