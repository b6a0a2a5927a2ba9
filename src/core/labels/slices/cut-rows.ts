import type { Outcomes } from './outcomes.ts';
import { BLANK, type Parted } from './parting.ts';
import type { Condition } from './slice.ts';

/** The measured rows, parted, rare values taken together. */
export interface Cut {
  readonly by: string;
  readonly conditions: readonly Condition[];
  /** By place among the measured rows, the place of its condition, or -1. */
  readonly ofPlace: Int32Array;
}

/**
 * Parts measured rows. Values of fewer rows than the minimum are taken together; that looks at how many rows there are, never
 * at how bad they are.
 */
export function cutRows(
  { rows, idle }: Outcomes,
  { parting, values, ofRow }: Parted,
  minimum: number,
): Cut {
  const counts = new Uint32Array(values.length);
  for (const row of rows) if (ofRow[row]! >= 0) counts[ofRow[row]!]!++;
  const isIdle = (value: string) =>
    value === BLANK && idle?.blanks?.includes(parting.column ?? '') === true;
  const conditions: Condition[] = [];
  const pooled = new Set<string>();
  const places = Int32Array.from(values, (value, code) => {
    if (isIdle(value) || counts[code] === 0) return NONE;
    if (counts[code]! >= minimum) return conditions.push({ by: parting.name, value }) - 1;
    pooled.add(value);
    return POOLED;
  });
  const other = conditions.length;
  if (pooled.size > 0) {
    const value = pooled.size === 1 ? [...pooled][0]! : `other (${pooled.size} values)`;
    conditions.push({ by: parting.name, value, ...(pooled.size > 1 ? { pooled } : {}) });
  }
  const ofPlace = Int32Array.from(rows, (row) => {
    const code = ofRow[row]!;
    const place = code < 0 ? NONE : places[code]!;
    return place === POOLED ? other : place;
  });
  return { by: parting.name, conditions, ofPlace };
}

const NONE = -1;
const POOLED = -2;
