import type { ColumnProfile } from '../../profile/column-profile.ts';
import { columnKind } from './column-kind.ts';

/** The chance that the next row brings a new value, from which on new values are nothing to tell. */
const MOST_CHANCE = 0.01;
/** Fewer rows have no vocabulary. */
const FEWEST_ROWS = 50;

/**
 * The values of a column, where they come from a closed set: categories of which hardly any occurs but once. By
 * Good and Turing the share of values that occur once estimates the chance that the next one is new. Undefined for
 * any other column.
 */
export function closedVocabulary(column: ColumnProfile): ReadonlyMap<string, number> | undefined {
  const { values, filled } = column;
  if (!values || filled < FEWEST_ROWS || columnKind(column, '') !== 'categories') return undefined;
  let once = 0;
  for (const count of values.values()) if (count === 1) once++;
  return once <= filled * MOST_CHANCE ? values : undefined;
}
