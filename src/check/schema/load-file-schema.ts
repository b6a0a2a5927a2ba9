import type { DatasetPolicy } from '../../core/checks/dataset-policy.ts';
import { unknownWord } from '../../core/schema/descriptor/descriptor-reader.ts';
import type {
  FileSchema,
  KeyReference,
  KeyReferrer,
  PlacedFault,
  ResourceFiles,
} from '../../core/schema/file-schema.ts';
import type { SchemaFault } from '../../core/schema/schema-fault.ts';
import { showValue } from '../../core/schema/show-value.ts';
import type { ForeignKey, TableSchema } from '../../core/schema/table-schema.ts';
import type { ChangedFile } from '../../revisions/revisions.ts';
import { type FoundSchema, findSchema } from './find-schema.ts';
import { type LoadedResource, placeFaults, type SchemaStore } from './schema-store.ts';

/** The schema of a changed file, head's, with what is wrong with it on either side; undefined where it has none. */
export async function loadFileSchema(
  store: SchemaStore,
  { path, basePath }: ChangedFile,
  dataset: DatasetPolicy,
  isChanged: (path: string) => boolean,
): Promise<FileSchema | undefined> {
  const head = await findSchema(store, 'head', path, dataset.schema);
  if (!head) return undefined;
  const base = basePath && (await findSchema(store, 'base', basePath, dataset.schema));
  const { references, faults } = followKeys(head);
  store.tell(path, [...head.faults, ...faults], head.home?.resource.address);
  const before = base ? [...base.faults, ...followKeys(base).faults] : [];
  return {
    ...(head.table ? { table: head.table } : {}),
    ...(head.json ? { json: head.json } : {}),
    faults: { base: before, head: [...head.faults, ...faults] },
    references,
    referrers: findReferrers(head, path, isChanged),
  };
}

/** What the foreign keys of a file refer to; a resource or a field that does not exist is a fault. */
function followKeys({ table, file, home }: FoundSchema): {
  references: KeyReference[];
  faults: PlacedFault[];
} {
  const references: KeyReference[] = [];
  const faults: SchemaFault[] = [];
  for (const key of table?.foreignKeys ?? []) {
    const { resource: name } = key.reference;
    const isSelf = name === '' || name === home?.resource.resource.name;
    const target = isSelf ? home?.resource : resourceCalled(name, home);
    const fault =
      isSelf || target
        ? findFieldFault(key, isSelf ? table : target?.schema)
        : noResource(key, home);
    if (fault) {
      faults.push(fault);
      continue;
    }
    const isAlone = isSelf && (target?.paths.length ?? 1) <= 1;
    references.push(isAlone || !target ? { key } : { key, target: filesOf(target, target.paths) });
  }
  return { references, faults: file ? placeFaults(faults, file) : [] };
}

type Home = FoundSchema['home'];

function resourceCalled(name: string, home: Home): LoadedResource | undefined {
  return home?.package.resources.find(({ resource }) => resource.name === name);
}

function noResource({ reference, pointer }: ForeignKey, home: Home): SchemaFault {
  const names = home?.package.resources.map(({ resource }) => resource.name) ?? [];
  const message =
    names.length === 0
      ? `${showValue(reference.resource)} is a resource, which only a data package has`
      : unknownWord(reference.resource, names, 'resource of the data package');
  return { pointer: `${pointer}/reference/resource`, message };
}

function findFieldFault(
  { reference, pointer }: ForeignKey,
  target: TableSchema | undefined,
): SchemaFault | undefined {
  const known = target?.fields.map(({ field }) => field.name);
  const lacking = known && reference.fields.find((field) => !known.includes(field));
  if (!known || lacking === undefined) return undefined;
  return {
    pointer: `${pointer}/reference/fields`,
    message: unknownWord(lacking, known, 'field of what the key refers to'),
  };
}

function filesOf({ schema }: LoadedResource, paths: readonly string[]): ResourceFiles {
  return { paths, ...(schema ? { schema } : {}) };
}

/** The foreign keys of other resources that refer to the file's, with those of their files that do not change. */
function findReferrers(
  { home }: FoundSchema,
  path: string,
  isChanged: (path: string) => boolean,
): KeyReferrer[] {
  const name = home?.resource.resource.name;
  if (!home || !name) return [];
  return home.package.resources.flatMap((loaded) => {
    const untouched = loaded.paths.filter((other) => other !== path && !isChanged(other));
    if (untouched.length === 0) return [];
    const source = filesOf(loaded, untouched);
    const refers = ({ reference }: ForeignKey) =>
      (reference.resource === '' ? loaded.resource.name : reference.resource) === name;
    return (loaded.schema?.foreignKeys ?? []).filter(refers).map((key) => ({ key, source }));
  });
}
