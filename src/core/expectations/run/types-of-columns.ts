import type { ColumnType } from '../../profile/infer-type.ts';
import type { TypeTally } from '../../profile/type-tally.ts';
import type { Row, Table } from '../../table/table.ts';
import { ColumnTypesScan } from './column-types-scan.ts';
import type { DeclaredColumn } from './declared-columns.ts';

/** Where the types of a table's columns come from. */
export interface TypeSources {
  /** What a schema says of columns, by name; the types of the rest are inferred where the format has none. */
  readonly declared?: ReadonlyMap<string, DeclaredColumn>;
  /** An earlier version of the table. A column keeps its type where half of its cells still are of it. */
  readonly before?: Table;
  /** Puts a table's rows through a scan of that name; several scans may share one pass. */
  scan<T>(table: Table, name: string, start: () => TableScan<T>): Promise<T>;
}

export interface TableScan<T> {
  row(row: Row): void;
  finish(): T | Promise<T>;
}

/**
 * The share of cells by which a column keeps its type: a change that spoils a tenth of its numbers has made bad cells,
 * not another column in which all the others are bad too.
 */
const KEPT_SHARE = 0.5;

/**
 * The type of each column by name; none where values carry their own.
 *
 * @param columns 0-based positions by name
 */
export async function typesOfColumns(
  table: Table,
  columns: ReadonlyMap<string, number>,
  sources: TypeSources,
): Promise<Map<string, ColumnType>> {
  const { declared, before } = sources;
  const types = new Map<string, ColumnType>();
  const untyped: string[] = [];
  for (const name of columns.keys()) {
    const column = declared?.get(name);
    if (column) types.set(name, column.type);
    else untyped.push(name);
  }
  if (table.format !== 'csv' || untyped.length === 0) return types;
  const [now, then] = await Promise.all([
    tallyOf(table, untyped, sources),
    before?.format === 'csv' ? tallyOf(before, untyped, sources) : new Map<string, TypeTally>(),
  ]);
  for (const name of untyped) types.set(name, typeOf(now.get(name), then.get(name)));
  return types;
}

function typeOf(now: TypeTally | undefined, then: TypeTally | undefined): ColumnType {
  const type = now?.type() ?? 'text';
  const earlier = then?.type() ?? 'empty';
  const isKept = type === 'text' && earlier !== 'empty' && now?.isMostly(earlier, KEPT_SHARE);
  return isKept ? earlier : type;
}

/** By name, of the columns that the table has. */
async function tallyOf(
  table: Table,
  names: readonly string[],
  { scan }: TypeSources,
): Promise<Map<string, TypeTally>> {
  const positions = names.map((name) => table.columns.indexOf(name));
  const present = positions.filter((position) => position !== -1);
  if (present.length === 0) return new Map();
  const scanName = `column-types ${present.join()}`;
  const tallies = await scan(table, scanName, () => new ColumnTypesScan(present));
  return new Map(
    names.flatMap((name, i): [string, TypeTally][] => {
      const tally = tallies.get(positions[i] ?? -1);
      return tally ? [[name, tally]] : [];
    }),
  );
}
