import type { Detector } from './detector.ts';

/**
 * The detectors whose forms count more in a column because it is named for them, as `phone` is.
 *
 * @param column Its name, of which underscores and capitals part the words.
 */
export function detectorsOfColumn(
  column: string,
  detectors: readonly Detector[],
): ReadonlySet<Detector> {
  const words = column.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').slice(0, LONGEST_NAME);
  return new Set(detectors.filter(({ named }) => named?.test(words)));
}

/** Names beyond it are no names: data read as a header, perhaps. */
const LONGEST_NAME = 200;
