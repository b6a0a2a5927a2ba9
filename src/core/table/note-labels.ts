import type { ProblemLog } from './problem.ts';

/** Notes blank and repeated column names of a header on `line` (left out for formats without lines). */
export function noteLabels(
  columns: readonly string[],
  line: number | undefined,
  log: ProblemLog,
): void {
  const seen = new Set<string>();
  for (const [position, name] of columns.entries()) {
    const place = line === undefined ? {} : { line };
    if (name.trim() === '') log.add('blank-label', place, `column ${position + 1}`);
    else if (seen.has(name)) log.add('duplicate-label', place, name);
    seen.add(name);
  }
}
