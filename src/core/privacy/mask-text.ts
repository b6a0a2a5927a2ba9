import type { Detector } from './detector.ts';
import { HIDDEN } from './detector.ts';
import { findPrivate } from './find-private.ts';
import { maskCutEnds } from './mask-cut-ends.ts';
import { MASKED_DETECTORS } from './masked-detectors.ts';

const NO_NAME: ReadonlySet<Detector> = new Set();

/**
 * Text with personal data and secrets masked, so that a reader sees what stood there and nobody is known by it.
 * Takes time linear in the text's length, and masks nothing twice.
 *
 * @param named The detectors whose forms count because of the column's name; see `detectorsOfColumn`.
 *
 * @example
 * maskText('Write to jane.doe@example.com') // 'Write to j•••@e•••.com'
 * maskText('card 4111 1111 1111 1111') // 'card •••• 1111'
 */
export function maskText(text: string, named: ReadonlySet<Detector> = NO_NAME): string {
  let masked = '';
  let from = 0;
  for (const { start, end, valid, detector } of findPrivate(text, MASKED_DETECTORS, named)) {
    if (!valid) continue;
    masked += text.slice(from, start) + detector.mask(text.slice(start, end));
    from = end;
  }
  const whole = from === 0 ? text : masked + text.slice(from);
  return whole.includes('…') ? maskCutEnds(whole) : whole;
}

/** What is shown of a cell that is hidden altogether; nothing where it holds nothing. */
export function hideText(text: string): string {
  return text === '' ? '' : HIDDEN;
}
