import { BandFilter } from '../../similarity/band-filter.ts';
import type { NearPairOptions } from '../../similarity/near-pair.ts';
import { isBlank } from '../../table/cell.ts';
import { changedRows } from '../changed-rows.ts';
import type { CheckContext } from '../check.ts';
import type { RowScan } from '../shared-scans.ts';
import { type CellReader, comparedReader, type PairColumns } from './pair-columns.ts';

/**
 * Which compared values can be in a pair that a change made or mended: those that a changed row has, on either side, and those that
 * may be nearly equal to one of these.
 */
export interface Interest {
  has(value: string): boolean;
  /** The values of base's changed rows, each as often as it occurs. */
  readonly ofBase: readonly string[];
}

/**
 * What a file's change makes interesting; undefined where the file lacks what is compared.
 *
 * @param near In what ways two values are held to be nearly equal.
 */
export async function findInterest(
  context: CheckContext,
  columns: PairColumns,
  near: readonly NearPairOptions[],
): Promise<Interest | undefined> {
  const { head, base, diff, scans, minHashing } = context;
  const ofHead = comparedReader(columns, head);
  if (!diff || !base || !ofHead) return undefined;
  const name = `values ${JSON.stringify(columns)}`;
  const valuesOf = (side: 'base' | 'head', read: CellReader | undefined) =>
    read ? scans.of(changedRows(diff, side).rows, name, () => collectValues(read)) : [];
  const [after, before] = await Promise.all([
    valuesOf('head', ofHead),
    valuesOf('base', comparedReader(columns, base)),
  ]);
  const changed = new Set([...after, ...before]);
  const few = [...changed];
  const filters = near.map((each) => new BandFilter(few, each, minHashing));
  return {
    ofBase: before,
    has: (value) => changed.has(value) || filters.some((filter) => filter.mayBeNear(value)),
  };
}

function collectValues(read: CellReader): RowScan<string[]> {
  const values: string[] = [];
  return {
    row: ({ cells, raw }) => {
      const value = raw !== undefined || cells.every(isBlank) ? undefined : read(cells);
      if (value !== undefined) values.push(value);
    },
    finish: () => values,
  };
}
