import type { Counts } from '../../measure/measure-in-turn.ts';

/** Counts qsv's lines, e.g. `+,ORD-1,…`: a key with a line of both signs is modified. */
export function countsOfQsv(output: string): Counts {
  const removed = new Set<string>();
  const added = new Set<string>();
  for (const line of output.split('\n')) {
    const [sign, key = ''] = line.split(',', 2);
    if (sign === '-') removed.add(key);
    else if (sign === '+') added.add(key);
  }
  const modified = [...removed].filter((key) => added.has(key)).length;
  return { added: added.size - modified, removed: removed.size - modified, modified };
}
