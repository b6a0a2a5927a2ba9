import type { Diff } from '../../diff/diff.ts';
import type { Table } from '../../table/table.ts';
import { changedRows } from '../changed-rows.ts';
import type { CheckContext } from '../check.ts';
import { byFact, FactsScan, type IsOfInterest, type RowFacts } from './facts-scan.ts';
import { comparedReader, type PairColumns } from './pair-columns.ts';

/** Those rows that alone are read of files, and a name for them. */
export interface OnlyRows {
  readonly name: string;
  readonly isOfInterest: IsOfInterest;
}

/** Reads the facts of a table's rows, in the pass that all checks share; undefined where they cannot be compared. */
export async function readFacts(
  table: Table,
  columns: PairColumns,
  { scans }: Pick<CheckContext, 'scans'>,
  only?: OnlyRows,
): Promise<RowFacts | undefined> {
  const compared = comparedReader(columns, table);
  if (!compared) return undefined;
  const start = () => new FactsScan(table, columns, compared, only?.isOfInterest);
  return scans.of(table, factsName(columns, only), start);
}

/** Reads the facts of base's rows, of which only those are parsed that head does not hold as well. */
export async function readBaseFacts(
  diff: Diff,
  columns: PairColumns,
  ofHead: RowFacts,
  { scans }: Pick<CheckContext, 'scans'>,
  only?: OnlyRows,
): Promise<RowFacts | undefined> {
  const { base } = diff;
  const compared = comparedReader(columns, base);
  if (!compared) return undefined;
  const start = () => new FactsScan(base, columns, compared, only?.isOfInterest);
  const name = factsName(columns, only);
  if (!haveAll(columns, diff)) return scans.of(base, name, start);
  const left = await scans.of(changedRows(diff, 'base').rows, name, start);
  return joined(left, ofHead, sharedRows(diff));
}

/** Whether both sides call all of the columns the same, so that a row that they share has the same facts on both. */
function haveAll(
  { compared, label, annotator, split }: PairColumns,
  { base, head }: Diff,
): boolean {
  return [...compared, label, annotator, split].every(
    (name) => name === undefined || base.columns.includes(name) === head.columns.includes(name),
  );
}

/** For each row of base the row of head that is the same, or -1. */
function sharedRows(diff: Diff): Int32Array {
  const { isShared } = changedRows(diff, 'head');
  const same = new Int32Array(diff.base.rowCount).fill(-1);
  diff.headToBase.forEach((twin, row) => {
    if (twin !== -1 && isShared(row)) same[twin] = row;
  });
  return same;
}

/** The facts of all rows of base: of those that head holds as well, head's. */
function joined(left: RowFacts, head: RowFacts, same: Int32Array): RowFacts {
  return byFact((fact) => {
    const { values, ofRow } = head[fact];
    const own = left[fact];
    const places = placesAmong(own.values, values);
    const numbers = own.ofRow.map((value, row) => {
      const twin = same[row]!;
      if (twin !== -1) return ofRow[twin]!;
      return value === -1 ? -1 : places[value]!;
    });
    return { values: [...values, ...own.values], ofRow: numbers };
  });
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

function factsName(columns: PairColumns, only: OnlyRows | undefined): string {
  return `pairs ${JSON.stringify(columns)}${only ? ` ${only.name}` : ''}`;
}
