import { type Moments, mergeMoments } from '../statistics/moments.ts';
import type { CellType } from './cell-type.ts';
import { DistinctSketcher, type DistinctValues } from './distinct-values.ts';
import { type ColumnType, typeOfCounts } from './infer-type.ts';

/** The values of a column are counted one by one up to this many different ones. */
export const MOST_VALUES = 1000;
/** A column with a longer text holds no values to count: a thousand such texts would fill the memory. */
export const LONGEST_VALUE = 1000;

/** What is known of one column's cells. Cells are blank (missing, null, white space) or filled. */
export interface ColumnProfile {
  readonly blank: number;
  readonly filled: number;
  /** Filled cells by type; integers are not counted as numbers too. */
  readonly types: TypeCounts;
  /** Filled cells that are digits behind leading zeros, such as `00501`: a part of the texts. */
  readonly zeroPadded: number;
  /** The type that at least 95 % of the filled cells share, as {@link inferType} has it. */
  readonly type: ColumnType;
  readonly distinct: DistinctValues;
  /**
   * How often each value occurs, by its text as written, in order of first appearance; left out beyond
   * {@link MOST_VALUES}, or where a text is longer than {@link LONGEST_VALUE}.
   */
  readonly values?: ReadonlyMap<string, number>;
  /** Of the filled cells' texts, in UTF-16 units. */
  readonly lengths: Moments;
  /** Of the cells that are numbers. */
  readonly numbers: Moments;
  /** Of the cells that hold a date, in days since 1970-01-01, with the day or with the month read first. */
  readonly days: { readonly dmy: Moments; readonly mdy: Moments };
}

export type TypeCounts = Readonly<Record<CellType, number>>;

/** The profile of two parts of one column together, the rows of `a` before those of `b`. */
export function mergeColumnProfiles(a: ColumnProfile, b: ColumnProfile): ColumnProfile {
  const types = addCounts(a.types, b.types);
  const filled = a.filled + b.filled;
  const zeroPadded = a.zeroPadded + b.zeroPadded;
  const values = a.values && b.values && mergeValues(a.values, b.values);
  return {
    blank: a.blank + b.blank,
    filled,
    types,
    zeroPadded,
    type: typeOfCounts(types, filled, zeroPadded),
    ...(values
      ? { distinct: { count: values.size, exact: true }, values }
      : { distinct: mergeDistinct(a, b) }),
    lengths: mergeMoments(a.lengths, b.lengths),
    numbers: mergeMoments(a.numbers, b.numbers),
    days: {
      dmy: mergeMoments(a.days.dmy, b.days.dmy),
      mdy: mergeMoments(a.days.mdy, b.days.mdy),
    },
  };
}

function addCounts(a: TypeCounts, b: TypeCounts): TypeCounts {
  const sums: Record<CellType, number> = { ...a };
  for (const type of Object.keys(sums) as CellType[]) sums[type] += b[type];
  return sums;
}

function mergeValues(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
): Map<string, number> | undefined {
  const values = new Map(a);
  for (const [text, count] of b) {
    values.set(text, (values.get(text) ?? 0) + count);
    if (values.size > MOST_VALUES) return undefined;
  }
  return values;
}

function mergeDistinct(a: ColumnProfile, b: ColumnProfile): DistinctValues {
  const sketcher = new DistinctSketcher();
  for (const { distinct, values = [] } of [a, b]) {
    if (distinct.sketch) sketcher.merge(distinct.sketch);
    for (const [text] of values) sketcher.add(text);
  }
  return sketcher.finish();
}
