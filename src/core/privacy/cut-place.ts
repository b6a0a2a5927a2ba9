import type { Detector } from './detector.ts';
import { findPrivate } from './find-private.ts';
import { MASKED_DETECTORS } from './masked-detectors.ts';

/** Characters looked at on either side: few numbers, addresses and tokens are longer. */
const REACH = 300;
const NO_NAME: ReadonlySet<Detector> = new Set();

/**
 * Where to cut a text at or near `at` so that no personal data or secret is cut in two, which would then no longer
 * be known for what it is and masked: before it where the text ends there, behind it where it starts there.
 *
 * @example
 * cutPlace('ask jane.doe@example.com', 10, 'end') // 4
 * cutPlace('ask jane.doe@example.com', 10, 'start') // 24
 */
export function cutPlace(text: string, at: number, cut: 'start' | 'end'): number {
  const from = Math.max(0, at - REACH);
  const around = text.slice(from, at + REACH);
  for (const { start, end, valid } of findPrivate(around, MASKED_DETECTORS, NO_NAME)) {
    if (!valid || from + start >= at || from + end <= at) continue;
    return from + (cut === 'end' ? start : end);
  }
  return at;
}
