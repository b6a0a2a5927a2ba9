import type { Report, RevisionRef } from '../../report/report.ts';
import { cutText } from '../../words/cut-text.ts';

const LONGEST_NAME = 80;
export const SHORT_COMMIT = 7;

type Compared = Pick<Report, 'base' | 'head'>;

/**
 * Which revisions a report is about, as a sentence of plain text. Names may be out of the repository.
 *
 * @example
 * comparedSentence({ base: { name: 'main', commit: '1a2b3c4d' }, head: { name: 'HEAD', commit: '5d6e7f80' } })
 * // 'Compared main (1a2b3c4) with HEAD (5d6e7f8)'
 * comparedSentence({ base: null, head: { name: 'HEAD', commit: '5d6e7f80' } })
 * // 'Nothing to compare HEAD (5d6e7f8) with: every row counts as new'
 */
export function comparedSentence({ base, head }: Compared): string {
  return base
    ? `Compared ${describe(base)} with ${describe(head)}`
    : `Nothing to compare ${describe(head)} with: every row counts as new`;
}

/**
 * The same in a few words, for the end of a line.
 *
 * @example
 * comparedInShort({ base: { name: 'main', commit: '1a2b3c4d' }, head: { name: 'working tree' } })
 * // 'main 1a2b3c4 → working tree'
 */
export function comparedInShort({ base, head }: Compared): string {
  return base ? `${nameOf(base)} → ${nameOf(head)}` : 'nothing to compare with';
}

function describe({ name, commit }: RevisionRef): string {
  const shown = shownName(name);
  const short = commit?.slice(0, SHORT_COMMIT);
  return short === undefined || shown === short ? shown : `${shown} (${short})`;
}

function nameOf({ name, commit }: RevisionRef): string {
  const shown = shownName(name);
  const short = commit?.slice(0, SHORT_COMMIT);
  return short === undefined || shown === short ? shown : `${shown} ${short}`;
}

/**
 * A revision's name as it is shown: a commit's whole id says no more than its start.
 *
 * @example
 * shownName('1a2b3c4d1a2b3c4d1a2b3c4d1a2b3c4d1a2b3c4d') // '1a2b3c4'
 */
export function shownName(name: string): string {
  return /^[0-9a-f]{40,64}$/.test(name) ? name.slice(0, SHORT_COMMIT) : cutText(name, LONGEST_NAME);
}
