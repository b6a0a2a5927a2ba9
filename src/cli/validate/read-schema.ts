import { readFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { loadFileSchema } from '../../check/schema/load-file-schema.ts';
import { SchemaStore } from '../../check/schema/schema-store.ts';
import type { DatasetPolicy } from '../../core/checks/dataset-policy.ts';
import type { FileSchema } from '../../core/schema/file-schema.ts';
import type { FilePlace } from '../dataset/find-place.ts';

/** The schema that a file is held to: the one named, from the current folder; what is wrong with it is in it. */
export async function readSchema(
  { root, path, revisions }: FilePlace,
  dataset: DatasetPolicy,
  named: string,
  cwd: string,
): Promise<FileSchema | undefined> {
  const store = new SchemaStore({
    list: (side) => revisions.list(side),
    text: async (side, file) =>
      side === 'base' ? undefined : readFile(resolve(root, file), 'utf8').catch(() => undefined),
  });
  const schema = relative(root, resolve(cwd, named)).split(sep).join('/');
  return loadFileSchema(store, { path, status: 'added' }, { ...dataset, schema }, () => false);
}
