import type { Detector } from '../../../src/core/privacy/detector.ts';
import { findPrivate } from '../../../src/core/privacy/find-private.ts';
import { MASKED_DETECTORS } from '../../../src/core/privacy/masked-detectors.ts';

/** What is found in a text, as `kind: value`, valid finds only; in a column named for one kind, if given. */
export function foundIn(text: string, namedFor?: string): string[] {
  const named = new Set<Detector>(MASKED_DETECTORS.filter(({ kind }) => kind === namedFor));
  return findPrivate(text, MASKED_DETECTORS, named)
    .filter(({ valid }) => valid)
    .map(({ detector, start, end }) => `${detector.kind}: ${text.slice(start, end)}`);
}
