import { isUnread, readTablePair, readTables } from '../check/read-table.ts';
import { AssayError } from '../core/assay-error.ts';
import { stemOf } from '../core/diff/stem-of.ts';
import type { ByteSource } from '../core/table/byte-source.ts';
import type { DialectHints } from '../core/table/dialect.ts';
import type { Table } from '../core/table/table.ts';
import { type OpenedRevisionFile, openRevisionFile } from '../revisions/open-revision-file.ts';
import type { RevisionFile } from '../revisions/revisions.ts';

/** A data file that a command was given, opened. */
export interface OpenedData {
  readonly name: string;
  /** The name without folder and extension. */
  readonly stem: string;
  /** The bytes, decompressed. */
  readonly source: ByteSource;
  /** By sheet, `''` where the file has none. */
  readonly tables: ReadonlyMap<string, Table>;
  close(): Promise<void>;
}

/**
 * Opens a file, or a file of a revision (`rev:path`), as tables.
 *
 * @param beside the other file of a comparison, which an error may take for an example
 * @throws {AssayError} where there is none, or its rows cannot be seen.
 */
export async function openData(
  cwd: string,
  spec: string,
  hints: DialectHints,
  beside?: string,
): Promise<OpenedData> {
  const opened = await openRevisionFile(cwd, spec, beside);
  try {
    const { file, name } = opened;
    return asData(opened, await readTables(bytesOf(file, name), name, hints));
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/**
 * Opens two versions of a data file, as {@link openData} does each.
 *
 * @throws {AssayError} where one of them cannot be opened; an error may take the other for an example.
 */
export async function openDataPair(
  cwd: string,
  specs: { readonly base: string; readonly head: string },
  hints: DialectHints,
): Promise<{ readonly base: OpenedData; readonly head: OpenedData }> {
  const base = await openRevisionFile(cwd, specs.base, specs.head);
  const opened = [base];
  try {
    const head = await openRevisionFile(cwd, specs.head, specs.base);
    opened.push(head);
    const named = ({ file, name }: OpenedRevisionFile) => ({
      file: bytesOf(file, name),
      path: name,
    });
    const tables = await readTablePair(named(base), named(head), hints);
    return { base: asData(base, tables.base), head: asData(head, tables.head) };
  } catch (error) {
    for (const { close } of opened) await close();
    throw error;
  }
}

type FileBytes = Extract<RevisionFile, { kind: 'bytes' }>;

function bytesOf(file: RevisionFile, name: string): FileBytes {
  if (file.kind === 'bytes') return file;
  throw cannotSee(name, file.kind === 'pointer' ? file.reason : file.kind);
}

function asData(
  { file, name, close }: OpenedRevisionFile,
  tables: ReadonlyMap<string, Table>,
): OpenedData {
  for (const table of tables.values()) {
    const problem = isUnread(table) ? table.problems[0] : undefined;
    if (problem) throw cannotSee(name, problem.places[0]?.detail ?? problem.code);
  }
  return { name, stem: stemOf(name), source: bytesOf(file, name).source, tables, close };
}

function cannotSee(name: string, why: string): AssayError {
  return new AssayError('bad-input', `The rows of ${name} cannot be read: ${why}.`, {
    hint: 'Give a CSV, JSON Lines, JSON, Parquet or .xlsx file, or a revision and a path such as main:data/x.csv.',
  });
}

/**
 * The sheets that two files share; `['']` for files without sheets.
 *
 * @throws {AssayError} where they share none, or a format for machines would have to hold several.
 */
export function sheetsInCommon(base: OpenedData, head: OpenedData, format: string): string[] {
  if (base.tables.size === 1 && head.tables.size === 1) {
    const [sheet] = head.tables.keys();
    if (base.tables.has(sheet!)) return [sheet!];
  }
  const shared = [...head.tables.keys()].filter((sheet) => base.tables.has(sheet));
  if (shared.length === 0) {
    throw new AssayError('bad-input', `${base.name} and ${head.name} have no sheet in common.`, {
      hint: 'Name sheets alike, or compare files of one format.',
    });
  }
  if (shared.length > 1 && format !== 'terminal' && format !== 'markdown') {
    throw new AssayError(
      'bad-arguments',
      `The workbooks have ${shared.length} sheets in common, and this format holds one.`,
      {
        hint: `Choose one with --sheet: ${shared.join(', ')}.`,
      },
    );
  }
  return shared;
}
