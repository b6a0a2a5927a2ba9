import type { FindingRow } from '../../checks/finding.ts';
import { cutText } from '../../words/cut-text.ts';

const LONGEST_AUTHOR = 60;

/**
 * The commit and author of the other row of a finding, as words to put behind it; nothing where they are not known.
 * The author's name is data: escape where it leaves.
 *
 * @example
 * describeOrigin({ side: 'head', counterpart: { side: 'head', row: 3, commit: '1f0c2ab4d5e6', author: 'Ana' } })
 * // ' (since 1f0c2ab by Ana)'
 */
export function describeOrigin({ counterpart }: FindingRow): string {
  if (counterpart?.commit === undefined) return '';
  const { author } = counterpart;
  const by = author === undefined ? '' : ` by ${cutText(author, LONGEST_AUTHOR)}`;
  return ` (since ${counterpart.commit.slice(0, 7)}${by})`;
}
