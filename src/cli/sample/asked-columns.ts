import type { DatasetFile } from '../dataset/open-dataset.ts';
import { nameColumn } from './name-column.ts';

/** Names of the columns that experts are asked about and shown; what is left out has a default. */
export interface AskedNames {
  readonly ask?: readonly string[] | undefined;
  readonly show?: readonly string[] | undefined;
}

/**
 * The columns, 0-based, whose change makes a row eligible: those asked about, the label where none is named, and those
 * shown, where none is named all that hold content: neither key, source, split nor annotator.
 *
 * @throws {AssayError} `bad-arguments` where the file lacks a column that is named.
 */
export function askedColumns(file: DatasetFile, { ask, show }: AskedNames): ReadonlySet<number> {
  const { table, roles, policy, keyColumns } = file;
  const split = policy.splitColumn === undefined ? -1 : table.columns.indexOf(policy.splitColumn);
  const aside = new Set([...keyColumns, roles.source, roles.annotator, split]);
  const asked = ask?.map((name) => nameColumn(file, name, '--ask')) ?? [roles.label ?? -1];
  const shown =
    show?.map((name) => nameColumn(file, name, '--show')) ??
    table.columns.map((_, column) => column).filter((column) => !aside.has(column));
  return new Set([...asked, ...shown]);
}
