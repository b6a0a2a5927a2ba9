import { formatCount } from '../words/format-count.ts';

/**
 * What is said of resamples in which a coefficient is undefined; nothing where there are none.
 *
 * @example
 * droppedNote(3, 1000) // '3 of 1,000 resamples held one label only and were left out.'
 */
export function droppedNote(dropped: number, all: number): string | undefined {
  if (dropped === 0) return undefined;
  return `${formatCount(dropped)} of ${formatCount(all)} resamples held one label only and were left out.`;
}
