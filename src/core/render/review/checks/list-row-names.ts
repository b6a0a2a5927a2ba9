import { formatCount } from '../../../words/format-count.ts';

const MOST = 20;

/**
 * Names of rows for a sentence.
 *
 * @example
 * listRowNames(['r3', 'r7']) // 'r3, r7'
 */
export function listRowNames(names: readonly string[]): string {
  const left = names.length - MOST;
  const shown = names.slice(0, MOST).join(', ');
  return left > 0 ? `${shown} and ${formatCount(left)} more` : shown;
}
