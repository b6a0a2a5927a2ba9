import type { Cell } from '../../../src/core/table/cell.ts';
import type { CsvDialect } from '../../../src/core/table/dialect.ts';
import type { Problem } from '../../../src/core/table/problem.ts';
import type { Row, Table } from '../../../src/core/table/table.ts';

const DIALECT: CsvDialect = {
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
};

/** A table in memory: a header on line 1 and a row on each line after it. Counts how often it is read. */
export function tableOf(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[] = [],
  problems: readonly Problem[] = [],
): Table & { readonly reads: readonly number[] } {
  const reads: number[] = [];
  return {
    format: 'csv',
    dialect: DIALECT,
    columns,
    rowCount: rows.length,
    problems,
    fingerprints: () => ({ low: new Uint32Array(rows.length), high: new Uint32Array(rows.length) }),
    recordForm: 'test',
    line: (index) => index + 2,
    reads,
    async *read(indexes = rows.map((_, index) => index)) {
      reads.push(indexes.length);
      for (const index of indexes) yield [rowAt(rows, index)];
    },
  };
}

function rowAt(rows: readonly (readonly Cell[])[], index: number): Row {
  const cells = rows[index];
  if (!cells) throw new Error(`the table has no row ${index}`);
  return { index, cells };
}
