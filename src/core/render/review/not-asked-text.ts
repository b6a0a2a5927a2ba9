import { nameLogins } from './parts/name-logins.ts';

/**
 * What somebody reads who answers rows and is not asked about any.
 *
 * @example
 * notAskedText(['expert-1'])
 * // 'Thank you, but your answers do not count here: Assay asked `expert-1`. A maintainer can ask you, too: `/assay assign @login`.'
 */
export function notAskedText(asked: readonly string[]): string {
  const who = asked.length === 0 ? 'nobody yet' : nameLogins(asked);
  return `Thank you, but your answers do not count here: Assay asked ${who}. A maintainer can ask you, too: \`/assay assign @login\`.`;
}
