import type { Table } from '../../table/table.ts';
import type { SharedScans } from '../shared-scans.ts';
import { FACTS, FactsScan, type RowFacts } from './facts-scan.ts';
import { comparedReader, type PairColumns } from './pair-columns.ts';
import { sameRecords } from './same-records.ts';

/** Records and bytes up to which a file is compared with others; a larger one would take minutes and gigabytes. */
const MOST_ROWS = 2_000_000;
const MOST_BYTES = 512 * 1024 * 1024;

/** Whether a table is too large for its rows to be held against each other. */
export function isTooLarge({ rowCount, bytes }: Table): boolean {
  return rowCount > MOST_ROWS || (bytes?.byteLength ?? 0) > MOST_BYTES;
}

/** Reads the facts of a table's rows, in the pass that all checks share; undefined where they cannot be compared. */
export async function readFacts(
  table: Table,
  columns: PairColumns,
  scans: SharedScans,
): Promise<RowFacts | undefined> {
  const compared = comparedReader(columns, table);
  if (!compared || isTooLarge(table)) return undefined;
  return scans.of(table, factsName(columns), () => new FactsScan(table, columns, compared));
}

/** Reads the facts of base's rows, of which only those are parsed that head does not hold as well. */
export async function readBaseFacts(
  base: Table,
  columns: PairColumns,
  head: { readonly table: Table; readonly facts: RowFacts } | undefined,
): Promise<RowFacts | undefined> {
  const compared = comparedReader(columns, base);
  if (!compared || isTooLarge(base)) return undefined;
  const scan = new FactsScan(base, columns, compared);
  const same = head ? sameRecords(base, head.table) : new Int32Array(base.rowCount).fill(-1);
  const left = [...same.keys()].filter((row) => same[row] === -1);
  for await (const rows of base.read(left)) for (const row of rows) scan.row(row);
  const facts = scan.finish();
  return head ? joined(facts, head.facts, same) : facts;
}

/** The facts of all rows of base: of those that head holds as well, head's. */
function joined(left: RowFacts, head: RowFacts, same: Int32Array): RowFacts {
  const all = FACTS.map((fact) => {
    const { values, ofRow } = head[fact];
    const own = left[fact];
    const numbers = own.ofRow.map((value, row) => {
      const twin = same[row]!;
      if (twin !== -1) return ofRow[twin]!;
      return value === -1 ? -1 : values.length + value;
    });
    return [fact, { values: [...values, ...own.values], ofRow: numbers }] as const;
  });
  return Object.fromEntries(all) as unknown as RowFacts;
}

function factsName(columns: PairColumns): string {
  return `pairs ${JSON.stringify(columns)}`;
}
