import type { TableProfile } from '../../../profile/table-profile.ts';
import { readValue } from './read-value.ts';

/** A column of more groups than this tells entities apart, not kinds. */
const MOST_GROUPS = 50;

/**
 * A column's numbers in each group of rows, ascending: all of them, or those of the table's sample. Undefined where the
 * groups are too many to be kinds.
 *
 * @param group The column that holds the group, 0-based.
 */
export function groupNumbers(
  { sample }: TableProfile,
  column: number,
  group: number,
): ReadonlyMap<string, Float64Array> | undefined {
  const numbers = new Map<string, number[]>();
  const names = sample.columns[group] ?? [];
  for (const [row, text] of (sample.columns[column] ?? []).entries()) {
    const name = names[row]?.trim();
    if (text === undefined || name === undefined) continue;
    const value = readValue(text.trim());
    if (value.type !== 'number') continue;
    const ofGroup = numbers.get(name);
    if (ofGroup) ofGroup.push(value.value);
    else if (numbers.size < MOST_GROUPS) numbers.set(name, [value.value]);
    else return undefined;
  }
  return new Map([...numbers].map(([name, values]) => [name, Float64Array.from(values).sort()]));
}
