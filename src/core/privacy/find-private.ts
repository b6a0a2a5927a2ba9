import { cluesOf, isTelling } from './clues.ts';
import type { Candidate, Detector } from './detector.ts';
import { isPlainValue } from './is-plain-value.ts';

/** A candidate and who found it. */
export interface Found extends Candidate {
  readonly detector: Detector;
}

const NONE: readonly Found[] = [];

/**
 * What detectors find in a text, valid or not, in the order of their places. Where two valid ones overlap, the
 * detector that comes first in the list wins; what is not valid gives way.
 *
 * @param named The detectors whose forms count because of the column's name.
 */
export function findPrivate(
  text: string,
  detectors: readonly Detector[],
  named: ReadonlySet<Detector>,
): readonly Found[] {
  const clues = cluesOf(text);
  if (!isTelling(clues) || isPlainValue(text)) return NONE;
  let found: Found[] | undefined;
  for (const detector of detectors) {
    const isNamed = named.has(detector);
    if (!detector.mayFind(clues, isNamed)) continue;
    for (const candidate of detector.find(text, isNamed)) {
      found ??= [];
      found.push({ ...candidate, detector });
    }
  }
  return found ? withoutOverlaps(found, detectors) : NONE;
}

function withoutOverlaps(found: readonly Found[], detectors: readonly Detector[]): Found[] {
  if (found.length === 1) return [...found];
  const rank = ({ valid, detector }: Found) =>
    detectors.indexOf(detector) + (valid ? 0 : detectors.length);
  const byPlace = [...found].sort((a, b) => a.start - b.start || rank(a) - rank(b));
  const kept: Found[] = [];
  for (const each of byPlace) {
    let last = kept.at(-1);
    let wins = true;
    while (last && last.end > each.start && wins) {
      if (rank(last) <= rank(each)) wins = false;
      else {
        kept.pop();
        last = kept.at(-1);
      }
    }
    if (wins) kept.push(each);
  }
  return kept;
}
