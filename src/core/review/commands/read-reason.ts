import { cutText } from '../../words/cut-text.ts';

/** Longest reason that is kept. */
const MOST = 500;

/**
 * A reason as it is kept: on one line, without marks around it or brackets that say what to write, and cut. Undefined where there is
 * none: a sign alone is no reason.
 *
 * @example
 * readReason('  on holiday ') // 'on holiday'
 * readReason('...') // undefined
 */
export function readReason(text: string): string | undefined {
  const reason = text
    .slice(0, 4 * MOST)
    .replace(/\s+/g, ' ')
    .trim();
  const said = reason
    .replace(/^["“'<](.*)["”'>]$/, '$1')
    .replace(/^(?:because|reason\s?:|[:#-])\s/i, '');
  if (!/[\p{L}\p{N}]/u.test(said) || /^reason$/i.test(said)) return undefined;
  return cutText(said.trim(), MOST);
}
