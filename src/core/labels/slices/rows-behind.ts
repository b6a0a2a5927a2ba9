import type { Outcomes } from './outcomes.ts';
import type { Parted } from './parting.ts';
import type { Condition, Slice } from './slice.ts';

/** The counted rows of a slice, 0-based among the rows of the dataset, ascending. */
export function rowsBehind(slice: Slice, outcomes: Outcomes, parted: readonly Parted[]): number[] {
  const isIn = membersOf(slice.conditions, parted);
  return outcomes.rows
    .filter((row, place) => outcomes.bad[place] === true && isIn(row))
    .sort((a, b) => a - b);
}

/** Tells whether a row is of all parts. */
export function membersOf(
  conditions: readonly Condition[],
  parted: readonly Parted[],
): (row: number) => boolean {
  const tests = conditions.map(({ by, value, pooled }) => {
    const { values, ofRow } = parted.find(({ parting }) => parting.name === by)!;
    const fits = values.map((each) => pooled?.has(each) ?? each === value);
    return (row: number) => ofRow[row]! >= 0 && fits[ofRow[row]!]!;
  });
  return (row) => tests.every((test) => test(row));
}
