import type { PlacedRow } from '../../core/sampling/frame/read-frame.ts';
import { countPhrase } from '../../core/words/count-phrase.ts';
import { formatCount } from '../../core/words/format-count.ts';

/** What to know of flags that are of no row that is drawn from. */
export function noteFlags(
  flagged: ReadonlySet<string>,
  frame: readonly PlacedRow[],
): readonly string[] {
  const found = new Set(frame.filter((row) => row.flagged).map(({ id }) => id));
  const missing = flagged.size - found.size;
  if (missing === 0) return [];
  return [
    `${countPhrase(missing, 'flag is', 'flags are')} of no row that is drawn from; ${formatCount(found.size)} of ${formatCount(flagged.size)} are.`,
  ];
}
