import type { Counts } from '../../measure/measure-in-turn.ts';

/** Reads the first line of a diff, e.g. `1,996 rows added, 1,984 removed, 5,161 modified`. */
export function countsOfSummary(output: string): Counts {
  const line = output.slice(0, output.indexOf('\n'));
  const count = (kind: string) => {
    const match = new RegExp(`([\\d,]+) (?:rows? )?${kind}`).exec(line);
    return match ? Number(match[1]!.replaceAll(',', '')) : 0;
  };
  return { added: count('added'), removed: count('removed'), modified: count('modified') };
}
