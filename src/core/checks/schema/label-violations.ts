import type { LabelFault } from '../../schema/match-labels.ts';
import type { Table } from '../../table/table.ts';
import { columnName } from '../../words/column-name.ts';
import type { CheckContext, Violation } from '../check.ts';
import { schemaColumns } from './schema-columns.ts';

/** The faults of the header on both sides, those of some kinds, as violations of a check. */
export function labelViolations(
  { base, head, schema }: CheckContext,
  kinds: readonly LabelFault['kind'][],
): Violation[] {
  const table = schema?.table;
  if (!table) return [];
  const judge = (side: 'base' | 'head', file: Table) => {
    const { columns, dialect } = file;
    // A file without any column could not be read, or holds nothing: another check says so.
    if (columns.length === 0) return [];
    const { faults } = schemaColumns(table, file);
    const line = dialect.format === 'csv' && dialect.header ? { line: 1 } : {};
    return faults
      .filter(({ kind }) => kinds.includes(kind))
      .map((fault): Violation => ({ side, ...line, ...describeFault(fault, columns) }));
  };
  return [...(base ? judge('base', base) : []), ...judge('head', head)];
}

function describeFault(
  fault: LabelFault,
  columns: readonly string[],
): Pick<Violation, 'column' | 'detail'> {
  switch (fault.kind) {
    case 'missing':
      return { column: fault.field };
    case 'unmatched':
      return {};
    case 'extra':
      return { column: columnName(columns, fault.column) };
    case 'renamed':
      return {
        column: columnName(columns, fault.column),
        detail: `column ${fault.column + 1} is ${columnName(columns, fault.column)}, where the schema has ${fault.field}`,
      };
    case 'moved':
      return {
        column: columnName(columns, fault.column),
        detail: `${columnName(columns, fault.column)} is column ${fault.column + 1} of the file and field ${fault.place + 1} of the schema`,
      };
  }
}
