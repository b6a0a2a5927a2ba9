import type { Counts } from '../../measure/measure-in-turn.ts';

/** Counts the marks that begin the lines of daff's CSV: `+++`, `---`, and an arrow where cells changed. */
export function countsOfDaff(output: string): Counts {
  const counts = { added: 0, removed: 0, modified: 0 };
  for (const line of output.split('\n')) {
    const mark = line.slice(0, line.indexOf(','));
    if (mark === '+++') counts.added += 1;
    else if (mark === '---') counts.removed += 1;
    else if (/^-+>$/.test(mark)) counts.modified += 1;
  }
  return counts;
}
