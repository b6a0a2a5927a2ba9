import type { DatasetPolicy } from '../../core/checks/dataset-policy.ts';
import { unknownWord } from '../../core/schema/descriptor/descriptor-reader.ts';
import { parseTableSchema } from '../../core/schema/descriptor/parse-table-schema.ts';
import type { PlacedFault } from '../../core/schema/file-schema.ts';
import { compileJsonSchema, type JsonSchema } from '../../core/schema/json/compile-json-schema.ts';
import type { TableSchema } from '../../core/schema/table-schema.ts';
import type { Side } from '../../revisions/revisions.ts';
import { kindOfSchema } from './kind-of-schema.ts';
import { folderOf } from './resolve-path.ts';
import {
  type LoadedPackage,
  type LoadedResource,
  placeFaults,
  type SchemaFile,
  type SchemaStore,
} from './schema-store.ts';

/** The schema of a data file on one side. */
export interface FoundSchema {
  readonly table?: TableSchema;
  readonly json?: JsonSchema;
  /** Where it is written; left out where it cannot be read. */
  readonly file?: SchemaFile;
  readonly faults: readonly PlacedFault[];
  /** The package that describes the file and its resource there. */
  readonly home?: { readonly package: LoadedPackage; readonly resource: LoadedResource };
}

const PACKAGE_NAMES = ['datapackage.json', 'datapackage.yaml', 'datapackage.yml'];

/**
 * Finds the schema of a data file: the one that the config names or holds, else the first data package beside the file or in a
 * folder above it that has a resource of its path. Undefined where there is none.
 */
export async function findSchema(
  store: SchemaStore,
  side: Side,
  path: string,
  named: DatasetPolicy['schema'],
): Promise<FoundSchema | undefined> {
  if (typeof named === 'object') return writtenInConfig(named);
  if (named !== undefined) return readNamed(store, side, path, await store.file(side, named));
  let folder = path;
  while (folder !== '') {
    folder = folderOf(folder);
    for (const name of PACKAGE_NAMES) {
      const found = await readBeside(store, side, path, folder === '' ? name : `${folder}/${name}`);
      if (found) return found;
    }
  }
  return undefined;
}

/** The schema that the config itself holds, which was found sound when the config was read. */
function writtenInConfig(descriptor: Readonly<Record<string, unknown>>): FoundSchema {
  const { schema } = parseTableSchema(descriptor);
  return { ...(schema ? { table: schema } : {}), faults: [] };
}

/** Whether a JSON Schema is about a file as a list of records, rather than about a record. */
function describesList(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'array';
}

/** The data package at a path, where it has a resource for the file or cannot be read at all. */
async function readBeside(
  store: SchemaStore,
  side: Side,
  path: string,
  packagePath: string,
): Promise<FoundSchema | undefined> {
  if (!(await store.has(side, packagePath))) return undefined;
  const file = await store.file(side, packagePath);
  if (!file.descriptor) return { faults: file.faults };
  return ofPackage(await store.package(side, file), path);
}

async function readNamed(
  store: SchemaStore,
  side: Side,
  path: string,
  file: SchemaFile,
): Promise<FoundSchema> {
  if (!file.descriptor || kindOfSchema(file.descriptor.value) !== 'package') {
    return readSchema(store, side, file.path);
  }
  const loaded = await store.package(side, file);
  return (
    ofPackage(loaded, path) ?? { faults: [...loaded.faults, ...noResource(loaded, path, file)] }
  );
}

/** A schema file by itself, all resources of a data package included. */
export async function readSchema(
  store: SchemaStore,
  side: Side,
  path: string,
): Promise<FoundSchema> {
  const file = await store.file(side, path);
  if (!file.descriptor) return { faults: file.faults };
  const { value } = file.descriptor;
  switch (kindOfSchema(value)) {
    case 'package': {
      const { faults, resources } = await store.package(side, file);
      return { faults: [...faults, ...resources.flatMap((resource) => resource.faults)] };
    }
    case 'table': {
      const { schema, faults } = parseTableSchema(value);
      return { ...(schema ? { table: schema } : {}), file, faults: placeFaults(faults, file) };
    }
    case 'json': {
      const { schema, faults } = compileJsonSchema(value, describesList(value) ? 'items' : 'value');
      return { ...(schema ? { json: schema } : {}), file, faults: placeFaults(faults, file) };
    }
    case undefined: {
      const message =
        'The file is no Table Schema (which has `fields`), no data package (`resources`) and no JSON Schema';
      return { faults: placeFaults([{ pointer: '', message }], file) };
    }
  }
}

function ofPackage(loaded: LoadedPackage, path: string): FoundSchema | undefined {
  const resource = loaded.resources.find(({ paths }) => paths.includes(path));
  if (!resource)
    return loaded.resources.length === 0 && loaded.faults.length > 0
      ? { faults: loaded.faults }
      : undefined;
  return {
    ...(resource.schema ? { table: resource.schema } : {}),
    file: resource.file,
    faults: [...loaded.faults, ...resource.faults],
    home: { package: loaded, resource },
  };
}

function noResource(loaded: LoadedPackage, path: string, file: SchemaFile): PlacedFault[] {
  const paths = loaded.resources.flatMap((resource) => resource.paths);
  const message = unknownWord(path, paths.slice(0, 20), 'path of a resource');
  return placeFaults([{ pointer: '/resources', message }], file);
}
