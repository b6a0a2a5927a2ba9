import type { Table } from '../../table/table.ts';
import type { CheckContext } from '../check.ts';
import { FACTS, FactsScan, type RowFacts } from './facts-scan.ts';
import { comparedReader, type PairColumns } from './pair-columns.ts';
import { sameRecords } from './same-records.ts';

/** Reads the facts of a table's rows, in the pass that all checks share; undefined where they cannot be compared. */
export async function readFacts(
  table: Table,
  columns: PairColumns,
  { scans }: Pick<CheckContext, 'scans'>,
): Promise<RowFacts | undefined> {
  const compared = comparedReader(columns, table);
  if (!compared) return undefined;
  return scans.of(table, factsName(columns), () => new FactsScan(table, columns, compared));
}

/** Reads the facts of base's rows, of which only those are parsed that head does not hold as well. */
export async function readBaseFacts(
  base: Table,
  columns: PairColumns,
  head: { readonly table: Table; readonly facts: RowFacts },
): Promise<RowFacts | undefined> {
  const compared = comparedReader(columns, base);
  if (!compared) return undefined;
  const scan = new FactsScan(base, columns, compared);
  const same = sameRecords(base, head.table);
  const left = [...same.keys()].filter((row) => same[row] === -1);
  for await (const rows of base.read(left)) for (const row of rows) scan.row(row);
  return joined(scan.finish(), head.facts, same);
}

/** The facts of all rows of base: of those that head holds as well, head's. */
function joined(left: RowFacts, head: RowFacts, same: Int32Array): RowFacts {
  const all = FACTS.map((fact) => {
    const { values, ofRow } = head[fact];
    const own = left[fact];
    const places = placesAmong(own.values, values);
    const numbers = own.ofRow.map((value, row) => {
      const twin = same[row]!;
      if (twin !== -1) return ofRow[twin]!;
      return value === -1 ? -1 : places[value]!;
    });
    return [fact, { values: [...values, ...own.values], ofRow: numbers }] as const;
  });
  return Object.fromEntries(all) as unknown as RowFacts;
}

/** Where each of a few values stands among many, or behind them where it does not. */
function placesAmong(few: readonly string[], many: readonly string[]): number[] {
  const places = few.map((_, i) => many.length + i);
  const wanted = new Map(few.map((value, i) => [value, i]));
  if (few.length === 0) return places;
  many.forEach((value, place) => {
    const at = wanted.get(value);
    if (at !== undefined) places[at] = place;
  });
  return places;
}

function factsName(columns: PairColumns): string {
  return `pairs ${JSON.stringify(columns)}`;
}
