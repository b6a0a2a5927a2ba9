import type { Counts } from '../../measure/measure-in-turn.ts';

/** Reads what the Action reads. */
export function countsOfDataloupe(output: string): Counts {
  const { added, removed, changed } = JSON.parse(output).counts;
  return { added, removed, modified: changed };
}
