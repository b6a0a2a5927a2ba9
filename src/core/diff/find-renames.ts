import { cellJson } from '../table/cell.ts';
import type { Table } from '../table/table.ts';

/** A column of base that goes by another name in head. 0-based. */
export interface Rename {
  readonly base: number;
  readonly head: number;
}

/** How much of two columns' content has to be the same for one to be the other. */
const LEAST_OVERLAP = 0.6;
/** Below so many distinct values that repeat a column is told by its place too, as many columns hold yes and no. */
const FEW_VALUES = 10;
/** Distinct values counted of a column; beyond them the rest is ignored on both sides alike. */
const MOST_VALUES = 50_000;
/** Distinct values counted of all columns of a side, so that many columns do not fill the memory. */
const MOST_VALUES_IN_ALL = 2_000_000;
/** A few seconds. */
const MOST_LOOKUPS = 40_000_000;

/**
 * Finds renamed columns among those without a counterpart by name: two columns are one where they hold the
 * same values equally often, which survives added, removed and moved rows. The best match wins; a column of
 * few values that repeat has to stand in the same place too.
 *
 * @param mostLookups Values looked up at most: of more, only columns that stand at about the same place are compared.
 */
export async function findRenames(
  base: Table,
  baseColumns: readonly number[],
  head: Table,
  headColumns: readonly number[],
  mostLookups = MOST_LOOKUPS,
): Promise<Rename[]> {
  if (baseColumns.length === 0 || headColumns.length === 0) return [];
  const columns = Math.max(baseColumns.length, headColumns.length);
  const most = Math.min(MOST_VALUES, Math.ceil(MOST_VALUES_IN_ALL / columns));
  const baseValues = await countValues(base, baseColumns, most);
  const headValues = await countValues(head, headColumns, most);
  const reach = reachOf(baseValues, mostLookups);
  const candidates: (Rename & { overlap: number })[] = [];
  for (const [i, baseColumn] of baseColumns.entries()) {
    const last = Math.min(headColumns.length - 1, i + reach);
    for (let j = Math.max(0, i - reach); j <= last; j++) {
      const headColumn = headColumns[j]!;
      const overlap = overlapOf(baseValues[i]!, headValues[j]!);
      const few = repeatsFewValues(baseValues[i]!) || repeatsFewValues(headValues[j]!);
      if (overlap < LEAST_OVERLAP || (few && baseColumn !== headColumn)) continue;
      candidates.push({ base: baseColumn, head: headColumn, overlap });
    }
  }
  const distance = (rename: Rename) => Math.abs(rename.base - rename.head);
  candidates.sort((a, b) => b.overlap - a.overlap || distance(a) - distance(b) || a.head - b.head);
  const renames: Rename[] = [];
  const taken = { base: new Set<number>(), head: new Set<number>() };
  for (const { base: b, head: h } of candidates) {
    if (taken.base.has(b) || taken.head.has(h)) continue;
    taken.base.add(b);
    taken.head.add(h);
    renames.push({ base: b, head: h });
  }
  return renames;
}

/** How many places a column may have moved among those without a counterpart, so that the work stays bounded. */
function reachOf(values: readonly ReadonlyMap<string, number>[], mostLookups: number): number {
  const perPlace = values.reduce((sum, { size }) => sum + size + 1, 0);
  return Math.floor(mostLookups / perPlace / 2);
}

/** How often each value stands in each of some columns; blanks are not counted, as they tell nothing. */
async function countValues(
  table: Table,
  columns: readonly number[],
  most: number,
): Promise<Map<string, number>[]> {
  const counts = columns.map(() => new Map<string, number>());
  for await (const rows of table.read()) {
    for (const row of rows) {
      for (const [i, column] of columns.entries()) {
        const cell = row.cells[column];
        if (cell === undefined || cell === '') continue;
        const value = cellJson(cell);
        const seen = counts[i]!.get(value);
        if (seen !== undefined) counts[i]!.set(value, seen + 1);
        else if (counts[i]!.size < most) counts[i]!.set(value, 1);
      }
    }
  }
  return counts;
}

/** Whether a column holds few values over and over: values that hardly repeat are telling however few they are. */
function repeatsFewValues(counts: ReadonlyMap<string, number>): boolean {
  if (counts.size >= FEW_VALUES) return false;
  let total = 0;
  for (const count of counts.values()) total += count;
  return counts.size < total * 0.8;
}

/** Weighted Jaccard similarity of two bags of values: 1 for equal bags, 0 for disjoint or empty ones. */
function overlapOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  let total = 0;
  for (const [value, count] of a) {
    const other = b.get(value) ?? 0;
    shared += Math.min(count, other);
    total += Math.max(count, other);
  }
  for (const [value, count] of b) if (!a.has(value)) total += count;
  return total === 0 ? 0 : shared / total;
}
