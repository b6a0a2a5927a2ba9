import type { Fault } from '../fault.ts';
import type { Rule } from './find-rule-faults.ts';

const LISTS = ['key', 'text', 'labels'] as const;

/** A column or label listed twice is a slip of the pen for another one. */
export const listsDoNotRepeat: Rule = (entries) =>
  entries.flatMap(({ index, dataset }) =>
    LISTS.flatMap((list) => repeats(['datasets', index, list], dataset[list])),
  );

function repeats(at: Fault['at'], list: string | readonly string[] | undefined): Fault[] {
  if (!Array.isArray(list)) return [];
  const seen = new Set<string>();
  const faults: Fault[] = [];
  for (const [position, item] of list.entries()) {
    if (seen.has(item)) {
      faults.push({
        at: [...at, position],
        part: 'value',
        message: `\`${at.at(-1)}\` lists \`${item}\` twice`,
        hint: 'Remove it, or write the one that was meant.',
      });
    }
    seen.add(item);
  }
  return faults;
}
