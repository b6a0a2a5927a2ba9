import type { CelInput } from '@bufbuild/cel';
import { type Cell, cellText, isBlank } from '../table/cell.ts';
import type { CellReading } from './cell-value.ts';
import { cellValue } from './cell-value.ts';
import type { NamesRead } from './expression/names-in.ts';
import type { Rule } from './rule.ts';

/** Where the columns of a side are and how their cells are read. */
export interface SideColumns {
  readonly byName: ReadonlyMap<string, number>;
  readonly readings: ReadonlyMap<number, CellReading>;
}

type Cells = readonly Cell[];

/**
 * What a rule sees of a row: a name a column, `row`, `written`, where every cell is the text it is written as, and
 * `old`, the row's counterpart in base, null where it has none. Only what the rule reads is there.
 */
export function rowValues(
  rule: Rule,
  cells: Cells,
  columns: SideColumns,
  old?: { readonly cells: Cells; readonly columns: SideColumns },
): Readonly<Record<string, CelInput>> {
  const values: Record<string, CelInput> = Object.create(null);
  for (const name of rule.names) {
    const at = columns.byName.get(name);
    if (at !== undefined) values[name] = cellValue(cells[at], columns.readings.get(at));
  }
  values['row'] = entries(rule.row, cells, columns);
  values['written'] = entries(rule.written, cells, columns, writtenText);
  if (rule.old) values['old'] = old ? entries(rule.old, old.cells, old.columns) : null;
  return values;
}

const writtenText: typeof cellValue = (cell) => (isBlank(cell) ? null : cellText(cell));

function entries(
  names: NamesRead,
  cells: Cells,
  { byName, readings }: SideColumns,
  readCell = cellValue,
) {
  const read = new Map<string, CelInput>();
  for (const name of names === 'all' ? byName.keys() : names) {
    const at = byName.get(name);
    read.set(name, at === undefined ? null : readCell(cells[at], readings.get(at)));
  }
  return read;
}

/** Columns by name; the first, where several share one. */
export function columnsByName(columns: readonly string[]): ReadonlyMap<string, number> {
  const byName = new Map<string, number>();
  for (const [at, name] of columns.entries()) if (!byName.has(name)) byName.set(name, at);
  return byName;
}
