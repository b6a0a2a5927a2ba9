import type { Config } from '../config/config.ts';
import { datasetFor } from '../config/dataset-for.ts';
import type { DataFiles, PeerFile } from '../core/checks/data-files.ts';
import type { DatasetPolicy } from '../core/checks/dataset-policy.ts';
import type { FileReport, Notice } from '../core/report/report.ts';
import type { FileSchema } from '../core/schema/file-schema.ts';
import { digestOf } from '../core/table/digest.ts';
import type { Table } from '../core/table/table.ts';
import type {
  ChangedFile,
  LineOrigin,
  RevisionFile,
  Revisions,
  Side,
} from '../revisions/revisions.ts';
import { isUnread, readTablePair, readTables } from './read-table.ts';
import { judgeRuleFiles, type RuleFilesVerdict } from './rule-files/judge-rule-files.ts';
import { isSchemaPath } from './schema/is-schema-path.ts';
import { loadFileSchema } from './schema/load-file-schema.ts';
import { noteSchemas } from './schema/note-schemas.ts';
import { SchemaStore } from './schema/schema-store.ts';

/** The files of base and head for the checks of one run: each is listed, opened and indexed once. */
export class RepositoryFiles {
  readonly #revisions: Revisions;
  readonly #config: Config;
  readonly #changed: ReadonlySet<string>;
  readonly #known = new Map<string, Promise<unknown>>();
  readonly #schemas = new SchemaStore({
    list: (side) => this.list(side),
    text: (side, path) => this.#revisions.readText(side, path),
  });

  /** @param changed Head's paths of the changed files, and base's. */
  constructor(revisions: Revisions, config: Config, changed: ReadonlySet<string>) {
    this.#revisions = revisions;
    this.#config = config;
    this.#changed = changed;
  }

  /** What the checks of one file may ask for. */
  around(path: string, dataset: DatasetPolicy): DataFiles {
    return {
      peers: () => this.#once(`peers ${dataset.name} ${path}`, () => this.#peers(path, dataset)),
      list: (side) => this.list(side),
      table: (side, other) => this.#table(side, other),
      text: (side, other) => this.#revisions.readText(side, other),
    };
  }

  /** The path of every file of a side, in order. */
  list(side: Side): Promise<readonly string[]> {
    return this.#once(`list ${side}`, async () => this.#revisions.list(side));
  }

  /** The tables of a file by sheet, as both the check of it and the checks of others see them. */
  tables(side: Side, path: string, dataset: DatasetPolicy): Promise<Map<string, Table>> {
    return this.#once(`tables ${side} ${path}`, async () =>
      readTables(await this.#open(side, path), path, dataset.dialect),
    );
  }

  /** The tables of both sides of a changed file, read beside each other. */
  async sides(
    { path, basePath, status }: ChangedFile,
    dataset: DatasetPolicy,
  ): Promise<{ readonly base: Map<string, Table>; readonly head: Map<string, Table> }> {
    if (basePath !== undefined && status !== 'removed') {
      const pair = this.#once(`pair ${basePath} ${path}`, async () =>
        readTablePair(
          { file: await this.#open('base', basePath), path: basePath },
          { file: await this.#open('head', path), path },
          dataset.dialect,
        ),
      );
      await this.#once(`tables base ${basePath}`, async () => (await pair).base);
      await this.#once(`tables head ${path}`, async () => (await pair).head);
    }
    return {
      base: basePath === undefined ? new Map() : await this.tables('base', basePath, dataset),
      head: status === 'removed' ? new Map() : await this.tables('head', path, dataset),
    };
  }

  /** The digest of the bytes that the tables of a file are read from, as patches name it; undefined where there are none. */
  async digest(side: Side, path: string): Promise<string | undefined> {
    const file = await this.#open(side, path);
    return file.kind === 'bytes' ? digestOf(file.source) : undefined;
  }

  /** What judges a changed file by its schema; undefined where it has none. */
  schema(file: ChangedFile, dataset: DatasetPolicy): Promise<FileSchema | undefined> {
    return loadFileSchema(this.#schemas, file, dataset, (path) => this.#changed.has(path));
  }

  /** Whether a file is a schema by its name or by the config, or was read as one. */
  isSchema(path: string): boolean {
    return isSchemaPath(path, this.#config) || this.#schemas.hasRead(path);
  }

  /** What there is to say of schemas besides findings, once all files are inspected. */
  schemaNotices(changed: readonly ChangedFile[]): Promise<Notice[]> {
    return noteSchemas(this.#schemas, changed);
  }

  /** Judges suites and schemas by themselves, once all files are inspected. */
  ruleFiles(
    sources: Omit<Parameters<typeof judgeRuleFiles>[0], 'schemas' | 'text'>,
    datasets: ReadonlyMap<string, readonly FileReport[]>,
  ): Promise<RuleFilesVerdict> {
    const text = (side: Side, path: string) => this.#revisions.readText(side, path);
    return judgeRuleFiles({ ...sources, schemas: this.#schemas, text }, datasets);
  }

  /** In which commits lines of a file came; nothing where there is no history at hand. */
  async blame(side: Side, path: string, lines: readonly number[]) {
    return (await this.#revisions.blame?.(side, path, lines)) ?? new Map<number, LineOrigin>();
  }

  async #peers(path: string, dataset: DatasetPolicy): Promise<PeerFile[]> {
    const byName = await this.#once('files by dataset', () => this.#filesByDataset());
    return (byName.get(dataset.name) ?? []).filter((file) => file.path !== path);
  }

  /** The data files of either side by the name of their dataset, in the order of their paths. */
  async #filesByDataset(): Promise<Map<string, PeerFile[]>> {
    const listed = await Promise.all([this.list('base'), this.list('head')]);
    const byName = new Map<string, PeerFile[]>();
    for (const path of [...new Set(listed.flat())].sort()) {
      const dataset = datasetFor(this.#config, path);
      if (!dataset) continue;
      const file = { path, dataset, changed: this.#changed.has(path) };
      const known = byName.get(dataset.name);
      if (known) known.push(file);
      else byName.set(dataset.name, [file]);
    }
    return byName;
  }

  #open(side: Side, path: string): Promise<RevisionFile> {
    return this.#once(`file ${side} ${path}`, () => this.#revisions.open(side, path));
  }

  #table(side: Side, path: string): Promise<Table | undefined> {
    return this.#once(`table ${side} ${path}`, () => this.#firstTable(side, path));
  }

  async #firstTable(side: Side, path: string): Promise<Table | undefined> {
    const dataset = datasetFor(this.#config, path);
    if (!dataset) return undefined;
    const tables = await this.tables(side, path, dataset);
    const first = [...tables.values()][0];
    return first && !isUnread(first) ? first : undefined;
  }

  #once<T>(name: string, make: () => Promise<T>): Promise<T> {
    const known = this.#known.get(name);
    if (known) return known as Promise<T>;
    const made = make();
    this.#known.set(name, made);
    return made;
  }
}
