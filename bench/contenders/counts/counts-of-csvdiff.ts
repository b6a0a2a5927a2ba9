import type { Counts } from '../../measure/measure-in-turn.ts';

/** Reads csvdiff's headings, e.g. `# Additions (3)`. */
export function countsOfCsvdiff(output: string): Counts {
  const count = (heading: string) =>
    Number(new RegExp(`^# ${heading} \\((\\d+)\\)`, 'm').exec(output)?.[1] ?? 0);
  return {
    added: count('Additions'),
    removed: count('Deletions'),
    modified: count('Modifications'),
  };
}
