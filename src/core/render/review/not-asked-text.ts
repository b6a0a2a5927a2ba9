import { nameLogins } from './parts/name-logins.ts';

/**
 * What somebody reads who answers rows and is not asked about any.
 *
 * @param hasHand Whether they wrote some of the change, so that nobody can ask them.
 * @example
 * notAskedText(['expert-1'])
 * // 'Thank you, but your answers do not count here: Assay asked `expert-1`. A maintainer can ask you, too: `/assay assign @login`.'
 */
export function notAskedText(asked: readonly string[], hasHand = false): string {
  const who = asked.length === 0 ? 'nobody yet' : nameLogins(asked);
  const next = hasHand
    ? 'Whoever wrote a change is never asked about it.'
    : 'A maintainer can ask you, too: `/assay assign @login`.';
  return `Thank you, but your answers do not count here: Assay asked ${who}. ${next}`;
}
