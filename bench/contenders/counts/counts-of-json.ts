import type { Counts } from '../../measure/measure-in-turn.ts';

/** Reads `{"added":1,"removed":2,"modified":3}`, as our own programs print it. */
export function countsOfJson(output: string): Counts {
  const { added, removed, modified } = JSON.parse(output);
  return { added: Number(added), removed: Number(removed), modified: Number(modified) };
}
