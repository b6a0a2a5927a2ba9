import type { DialectHints } from '../core/table/dialect.ts';
import { openTable } from '../core/table/open-table.ts';
import { type Problem, ProblemLog } from '../core/table/problem.ts';
import type { Table } from '../core/table/table.ts';
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

async function readBytes(
  file: Extract<RevisionFile, { kind: 'bytes' }>,
  path: string,
  hints: DialectHints,
): Promise<Map<string, Table>> {
  const context = { path, compression: file.compression, scanner: openKernel() };
  const first = await openTable(file.source, hints, context);
  const sheets = first.dialect.format === 'xlsx' && !hints.sheet ? first.dialect.sheets : [];
  const tables = new Map<string, Table>();
  if (sheets.length <= 1) tables.set(hints.sheet ?? '', first);
  else {
    for (const sheet of sheets) {
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
    fingerprints: { low: new Uint32Array(0), high: new Uint32Array(0) },
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
