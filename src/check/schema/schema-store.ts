import { AssayError } from '../../core/assay-error.ts';
import { parsePackage, type Resource } from '../../core/schema/descriptor/parse-package.ts';
import { parseTableSchema } from '../../core/schema/descriptor/parse-table-schema.ts';
import type { PlacedFault } from '../../core/schema/file-schema.ts';
import type { SchemaFault } from '../../core/schema/schema-fault.ts';
import type { TableSchema } from '../../core/schema/table-schema.ts';
import type { Side } from '../../revisions/revisions.ts';
import { type Descriptor, readDescriptor } from './read-descriptor.ts';
import { folderOf, isAddress, resolvePath } from './resolve-path.ts';

/** Where schema files are read from. */
export interface SchemaSource {
  list(side: Side): Promise<readonly string[]>;
  text(side: Side, path: string): Promise<string | undefined>;
}

/** A file of a schema, read; without a descriptor the faults say why. */
export interface SchemaFile {
  readonly path: string;
  readonly descriptor?: Descriptor;
  readonly faults: readonly PlacedFault[];
}

/** A resource with its files as paths from the repository's root, and its schema. */
export interface LoadedResource {
  readonly resource: Resource;
  readonly paths: readonly string[];
  readonly schema?: TableSchema;
  /** Where the schema is, if that is no file of the repository. */
  readonly address?: string;
  /** Where the schema is written: the package itself, or a file that it names. */
  readonly file: SchemaFile;
  readonly faults: readonly PlacedFault[];
}

/** A data package, its schemas compiled. */
export interface LoadedPackage {
  readonly path: string;
  readonly resources: readonly LoadedResource[];
  readonly faults: readonly PlacedFault[];
}

/** The schema files of a run: each is read and compiled once a side. */
export class SchemaStore {
  readonly #source: SchemaSource;
  readonly #known = new Map<string, Promise<unknown>>();

  readonly #told = new Set<string>();
  readonly #toldPaths = new Set<string>();
  readonly #notFetched = new Map<string, string>();

  constructor(source: SchemaSource) {
    this.#source = source;
  }

  /** Notes what findings say of a data file's schema, and where it is if it is not fetched. */
  tell(path: string, faults: readonly PlacedFault[], address: string | undefined): void {
    for (const { path: file, pointer } of faults) {
      this.#told.add(`${file} ${pointer}`);
      this.#toldPaths.add(file);
    }
    if (address !== undefined) this.#notFetched.set(path, address);
  }

  /** Whether a finding tells of a fault. */
  isTold({ path, pointer }: PlacedFault): boolean {
    return this.#told.has(`${path} ${pointer}`);
  }

  /** The schema files of whose faults findings tell. */
  get toldPaths(): ReadonlySet<string> {
    return this.#toldPaths;
  }

  /** Addresses of schemas that judge nothing, by the data file. */
  get notFetched(): ReadonlyMap<string, string> {
    return this.#notFetched;
  }

  /** A file that ought to be a schema. */
  file(side: Side, path: string): Promise<SchemaFile> {
    return this.#once(`file ${side} ${path}`, () => this.#read(side, path));
  }

  /** A data package, out of a file that is one. */
  package(side: Side, file: SchemaFile): Promise<LoadedPackage> {
    return this.#once(`package ${side} ${file.path}`, () => this.#loadPackage(side, file));
  }

  /** Whether a file was read as a schema, or as a part of one, on either side. */
  hasRead(path: string): boolean {
    return this.#known.has(`file base ${path}`) || this.#known.has(`file head ${path}`);
  }

  /** Whether a side has a file. */
  async has(side: Side, path: string): Promise<boolean> {
    const paths = await this.#once(
      `list ${side}`,
      async () => new Set(await this.#source.list(side)),
    );
    return paths.has(path);
  }

  async #read(side: Side, path: string): Promise<SchemaFile> {
    let text: string | undefined;
    try {
      text = await this.#source.text(side, path);
    } catch (error) {
      if (!(error instanceof AssayError) || error.code !== 'bad-input') throw error;
      return { path, faults: [{ path, pointer: '', message: error.message }] };
    }
    if (text === undefined) {
      return { path, faults: [{ path, pointer: '', message: 'The schema file is not there' }] };
    }
    const read = readDescriptor(text, path);
    if ('value' in read) return { path, descriptor: read, faults: [] };
    const { fault: message, ...line } = read;
    return { path, faults: [{ path, pointer: '', message, ...line }] };
  }

  async #loadPackage(side: Side, file: SchemaFile): Promise<LoadedPackage> {
    const { resources, faults } = parsePackage(file.descriptor?.value);
    const loaded: LoadedResource[] = [];
    for (const resource of resources) loaded.push(await this.#loadResource(side, resource, file));
    return {
      path: file.path,
      resources: loaded,
      faults: [...file.faults, ...placeFaults(faults, file)],
    };
  }

  async #loadResource(side: Side, resource: Resource, file: SchemaFile): Promise<LoadedResource> {
    const folder = folderOf(file.path);
    const paths = resource.paths.flatMap((path) => resolvePath(folder, path) ?? []);
    const { schema: given, pointer } = resource;
    if (given === undefined) return { resource, paths, file, faults: [] };
    if (typeof given !== 'string') {
      const { schema, faults } = parseTableSchema(given, `${pointer}/schema`);
      return {
        resource,
        paths,
        ...(schema ? { schema } : {}),
        file,
        faults: placeFaults(faults, file),
      };
    }
    if (isAddress(given)) return { resource, paths, address: given, file, faults: [] };
    const path = resolvePath(folder, given);
    if (path === undefined) {
      const message = `${given} leads out of the repository`;
      return {
        resource,
        paths,
        file,
        faults: placeFaults([{ pointer: `${pointer}/schema`, message }], file),
      };
    }
    const other = await this.file(side, path);
    const { schema, faults } = parseTableSchema(other.descriptor?.value);
    const all = other.descriptor ? placeFaults(faults, other) : other.faults;
    return { resource, paths, ...(schema ? { schema } : {}), file: other, faults: all };
  }

  #once<T>(name: string, make: () => Promise<T>): Promise<T> {
    const known = this.#known.get(name);
    if (known) return known as Promise<T>;
    const made = make();
    this.#known.set(name, made);
    return made;
  }
}

/** Faults with the lines they stand on. */
export function placeFaults(faults: readonly SchemaFault[], file: SchemaFile): PlacedFault[] {
  return faults.map((fault) => {
    const line = file.descriptor?.lineOf(fault.pointer);
    return { path: file.path, ...fault, ...(line === undefined ? {} : { line }) };
  });
}
