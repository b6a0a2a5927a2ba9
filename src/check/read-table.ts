import type { DialectHints } from '../core/table/dialect.ts';
import { openTable } from '../core/table/open-table.ts';
import { openTablePair } from '../core/table/open-table-pair.ts';
import { type Problem, ProblemLog } from '../core/table/problem.ts';
import type { ReadContext, Table } from '../core/table/table.ts';
import { openKernel } from '../kernel/open-kernel.ts';
import type { RevisionFile } from '../revisions/revisions.ts';

/**
 * The tables of a revision's file: one, or for a workbook one a sheet, by name (`''` where there are no
 * sheets). None where the revision has no such file. A file whose rows cannot be seen (a pointer, a link)
 * is an empty table that says why.
 */
export async function readTables(
  file: RevisionFile,
  path: string,
  hints: DialectHints,
): Promise<Map<string, Table>> {
  switch (file.kind) {
    case 'absent':
      return new Map();
    case 'pointer':
      return new Map([['', unreadTable(`${file.system}-pointer`, file.reason)]]);
    case 'link':
      return new Map([['', unreadTable('link-not-followed', 'a symbolic link')]]);
    case 'submodule':
      return new Map([['', unreadTable('link-not-followed', 'a submodule')]]);
    case 'bytes':
      return readBytes(file, path, hints);
  }
}

/** A file of a revision, and the path by which people know it. */
export interface NamedFile {
  readonly file: RevisionFile;
  readonly path: string;
}

/** {@link readTables} of two versions of a file, which are read beside each other where they can be. */
export async function readTablePair(
  base: NamedFile,
  head: NamedFile,
  hints: DialectHints,
): Promise<{ readonly base: Map<string, Table>; readonly head: Map<string, Table> }> {
  const [before, after] = [base.file, head.file];
  if (before.kind !== 'bytes' || after.kind !== 'bytes') {
    return {
      base: await readTables(before, base.path, hints),
      head: await readTables(after, head.path, hints),
    };
  }
  const pair = await openTablePair(
    { source: before.source, context: contextOf(before, base.path) },
    { source: after.source, context: contextOf(after, head.path) },
    hints,
  );
  return {
    base: await sheetsOf(pair.base, before, base.path, hints),
    head: await sheetsOf(pair.head, after, head.path, hints),
  };
}

type FileBytes = Extract<RevisionFile, { kind: 'bytes' }>;

function contextOf({ compression }: FileBytes, path: string): ReadContext {
  return { path, compression, scanner: openKernel() };
}

async function readBytes(
  file: FileBytes,
  path: string,
  hints: DialectHints,
): Promise<Map<string, Table>> {
  const first = await openTable(file.source, hints, contextOf(file, path));
  return sheetsOf(first, file, path, hints);
}

/** A file's tables, the first of which is open. */
async function sheetsOf(
  first: Table,
  file: FileBytes,
  path: string,
  hints: DialectHints,
): Promise<Map<string, Table>> {
  const sheets = first.dialect.format === 'xlsx' && !hints.sheet ? first.dialect.sheets : [];
  const tables = new Map<string, Table>();
  if (sheets.length <= 1) tables.set(hints.sheet ?? '', first);
  else {
    for (const sheet of sheets) {
      const context = contextOf(file, path);
      tables.set(sheet, await openTable(file.source, { ...hints, sheet }, context));
    }
  }
  if (file.damaged === undefined) return tables;
  const damage: Problem = { code: 'compression-error', places: [{ detail: file.damaged }] };
  return new Map(
    [...tables].map(([sheet, table]) => [
      sheet,
      { ...table, problems: [damage, ...table.problems.filter((p) => p.code !== 'empty-file')] },
    ]),
  );
}

/** A table without rows, for a file whose rows cannot be seen. */
function unreadTable(
  code: 'lfs-pointer' | 'dvc-pointer' | 'link-not-followed',
  detail: string,
): Table {
  const log = new ProblemLog();
  log.add(code, { detail });
  return {
    format: 'csv',
    dialect: {
      format: 'csv',
      compression: 'none',
      encoding: 'utf-8',
      bom: false,
      lineEnding: 'lf',
      finalNewline: true,
      delimiter: ',',
      quote: '"',
      escape: '"',
      quoting: 'minimal',
      header: true,
    },
    columns: [],
    rowCount: 0,
    problems: log.list(),
    fingerprints: () => ({ low: new Uint32Array(0), high: new Uint32Array(0) }),
    recordForm: code,
    line: () => undefined,
    async *read() {},
  };
}

/** Whether a table's rows could not be seen, so that comparing it would tell of rows that never went away. */
export function isUnread(table: Table): boolean {
  return (
    table.rowCount === 0 &&
    table.problems.some(({ code }) =>
      [
        'format-error',
        'lfs-pointer',
        'dvc-pointer',
        'link-not-followed',
        'compression-error',
      ].includes(code),
    )
  );
}
