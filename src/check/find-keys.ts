import { AssayError } from '../core/assay-error.ts';
import type { Roles } from '../core/checks/roles.ts';
import { hasBlankKey, rowKey } from '../core/diff/row-key.ts';
import type { Table } from '../core/table/table.ts';
import { keyOfNewTable } from './key-of-new-table.ts';

/** A file of a dataset, as far as its key is concerned. */
interface KeyedFile {
  readonly path: string;
  readonly stem: string;
  readonly table: Table;
  readonly roles: Roles;
}

/**
 * The key columns of each file of a dataset, 0-based: those given, else inferred ones where they have the same names in
 * every file and tell all rows of the dataset apart, else none. A label or a text is no key by chance: whoever corrects it
 * would make another row.
 *
 * @param given Names of key columns; empty: none are given.
 * @throws {AssayError} `bad-arguments` where a file lacks a given column.
 */
export async function findKeys(
  files: readonly KeyedFile[],
  given: readonly string[],
): Promise<readonly (readonly number[])[]> {
  if (given.length > 0) return files.map((file) => columnsOf(file, given));
  const inferred: (readonly number[])[] = [];
  for (const { table, stem } of files) inferred.push(await keyOfNewTable(table, [], stem));
  const fits =
    files.every((file, i) => areFit(file, inferred[i]!)) &&
    haveOneName(files, inferred) &&
    (await tellApart(files, inferred));
  return fits ? inferred : files.map(() => []);
}

function columnsOf({ path, table }: KeyedFile, given: readonly string[]): number[] {
  return given.map((name) => {
    const column = table.columns.indexOf(name);
    if (column >= 0) return column;
    throw new AssayError('bad-arguments', `${path} has no key column ${name}.`, {
      hint: `Its columns are ${table.columns.join(', ')}.`,
    });
  });
}

function areFit({ roles }: KeyedFile, key: readonly number[]): boolean {
  return key.length > 0 && !key.some((each) => each === roles.label || roles.text.includes(each));
}

function haveOneName(files: readonly KeyedFile[], keys: readonly (readonly number[])[]): boolean {
  const names = files.map(({ table }, i) => keys[i]!.map((column) => table.columns[column]).join());
  return new Set(names).size === 1;
}

async function tellApart(
  files: readonly KeyedFile[],
  keys: readonly (readonly number[])[],
): Promise<boolean> {
  const seen = new Set<string>();
  for (const [i, { table }] of files.entries()) {
    for await (const rows of table.read()) {
      for (const { cells } of rows) {
        const key = rowKey(cells, keys[i]!);
        if (hasBlankKey(cells, keys[i]!) || seen.has(key)) return false;
        seen.add(key);
      }
    }
  }
  return true;
}
