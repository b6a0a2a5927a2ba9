import { isUnread, readTables } from '../check/read-table.ts';
import { AssayError } from '../core/assay-error.ts';
import { stemOf } from '../core/diff/stem-of.ts';
import type { ByteSource } from '../core/table/byte-source.ts';
import type { DialectHints } from '../core/table/dialect.ts';
import type { Table } from '../core/table/table.ts';
import { openRevisionFile } from '../revisions/open-revision-file.ts';

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
    if (file.kind !== 'bytes')
      throw cannotSee(name, file.kind === 'pointer' ? file.reason : file.kind);
    const tables = await readTables(file, name, hints);
    for (const table of tables.values()) {
      const problem = isUnread(table) ? table.problems[0] : undefined;
      if (problem) throw cannotSee(name, problem.places[0]?.detail ?? problem.code);
    }
    return { name, stem: stemOf(name), source: file.source, tables, close: opened.close };
  } catch (error) {
    await opened.close();
    throw error;
  }
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
