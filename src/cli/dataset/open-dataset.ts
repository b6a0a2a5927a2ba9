import { resolve } from 'node:path';
import { findKeys } from '../../check/find-keys.ts';
import type { Config } from '../../config/config.ts';
import { AssayError } from '../../core/assay-error.ts';
import type { DatasetPolicy } from '../../core/checks/dataset-policy.ts';
import { findRoles } from '../../core/checks/find-roles.ts';
import type { Roles } from '../../core/checks/roles.ts';
import type { ByteSource } from '../../core/table/byte-source.ts';
import type { Table } from '../../core/table/table.ts';
import { type OpenedData, openData } from '../open-data.ts';
import { findDatasetFiles } from './find-dataset-files.ts';

/** A dataset of the config, or one data file, opened, with what its columns mean. */
export interface OpenedDataset {
  /** As the user wrote it. */
  readonly name: string;
  readonly config: Config;
  /** Of the first file; those of one dataset differ in splits at the most. */
  readonly policy: DatasetPolicy;
  /** In the order of their paths, at least one. */
  readonly files: readonly DatasetFile[];
  /** Where the files are on disk, which nothing may write over; of a revision's file there is nothing at its path. */
  readonly inputs: readonly string[];
  close(): Promise<void>;
}

export interface DatasetFile {
  /** From the repository's root; where the file is in none, its name. */
  readonly path: string;
  /** The name without folder and extension. */
  readonly stem: string;
  /** The bytes, decompressed. */
  readonly source: ByteSource;
  readonly table: Table;
  /** The config's, else one in which everything is inferred; what the options say goes before both. */
  readonly policy: DatasetPolicy;
  /** The configured key, else an inferred one that tells all rows of the dataset apart, else none. 0-based. */
  readonly keyColumns: readonly number[];
  readonly roles: Roles;
}

export interface DatasetOptions {
  /** What `--config` names. */
  readonly config?: string | undefined;
  /** Key columns in place of the config's. */
  readonly key?: readonly string[] | undefined;
  /** The label column in place of the config's. */
  readonly label?: string | undefined;
}

/**
 * Opens what a command was given: a data file, a file of a revision (`rev:path`), or a dataset of the config by its
 * name, whose files are those of the work tree.
 *
 * @throws {AssayError} where there is neither, a file cannot be read, or it lacks a column of its key.
 */
export async function openDataset(
  cwd: string,
  spec: string,
  { config: option, key, label }: DatasetOptions = {},
): Promise<OpenedDataset> {
  const found = await findDatasetFiles(cwd, spec, option);
  const opened: OpenedData[] = [];
  const close = async () => {
    for (const data of opened) await data.close();
  };
  try {
    const read: Omit<DatasetFile, 'keyColumns'>[] = [];
    for (const { path, spec: file, folder, policy: configured } of found.files) {
      const policy = { ...configured, ...(key ? { key } : {}), ...(label ? { label } : {}) };
      const data = await openData(folder, file, policy.dialect);
      opened.push(data);
      const table = soleTable(data);
      const roles = (await findRoles(policy, table)).head;
      read.push({ path, policy, stem: data.stem, source: data.source, table, roles });
    }
    const { policy } = read[0]!;
    const keys = await findKeys(read, policy.key);
    const files = read.map((file, i) => ({ ...file, keyColumns: keys[i]! }));
    const inputs = found.files.map(({ folder, spec: file }) => resolve(folder, file));
    return { name: spec, config: found.config, policy, files, inputs, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function soleTable({ name, tables }: OpenedData): Table {
  const [first, ...others] = tables.values();
  if (first && others.length === 0) return first;
  throw new AssayError('unsupported', `${name} has ${tables.size} sheets, and one is read.`, {
    hint: `Name one of them in the config, under the dataset's dialect: ${[...tables.keys()].join(', ')}.`,
  });
}
