import type { Rule } from './rule.ts';

/** The columns that a rule reads, 0-based, where a side has them under these names. */
export function columnsRead(
  { names, row, written, old }: Rule,
  byName: ReadonlyMap<string, number>,
): readonly number[] {
  if (row === 'all' || written === 'all' || old === 'all') return [...byName.values()];
  const read = [...names, ...row, ...written, ...(old ?? [])];
  return [...new Set(read.flatMap((name) => byName.get(name) ?? []))];
}
