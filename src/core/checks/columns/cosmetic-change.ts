import type { CosmeticKind } from '../../diff/classify/cell-class.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import { formatCount } from '../../words/format-count.ts';
import type { Check, Violation } from '../check.ts';
import { changedCells } from './changed-cells.ts';

/** A format gives its types: nobody can restore what it does not write. */
const BY_FORMAT = 'type-spelling' satisfies CosmeticKind;

const WORDS: Readonly<Record<Exclude<CosmeticKind, typeof BY_FORMAT>, string>> = {
  'boolean-case': 'boolean case',
  'date-spelling': 'date spelling',
  'json-spelling': 'JSON spelling',
  'letter-case': 'letter case',
  'line-ending': 'line ending',
  'number-spelling': 'number spelling',
  'surrounding-space': 'surrounding space',
  'unicode-form': 'Unicode form',
  'within-tolerance': 'within tolerance',
};

export const cosmeticChange: Check = {
  name: 'cosmetic-change',
  title: 'Cosmetic changes',
  severity: 'info',
  dimension: 'consistency',
  about:
    'Cells hold the same value as before in another spelling, such as `1.0` for `1` or another date format. Nothing is lost, but the few real changes are hard to see among many of these.',
  caveat:
    'What is one value in two spellings depends on the reader: a program that compares text sees another value.',
  hint: 'Where nobody meant to re-spell the values, restore them to keep the change small.',
  peers: [],
  parameters: {},
  find: async ({ diff }) => {
    if (!diff) return [];
    const found: Violation[] = [];
    for (const { index, column, cell } of changedCells(diff)) {
      if (cell.class.class !== 'cosmetic' || cell.class.kind === BY_FORMAT) continue;
      const detail = WORDS[cell.class.kind];
      found.push({ side: 'head', index, column, detail, byChange: true });
    }
    return found;
  },
  describe: (violations, column) =>
    `${countPhrase(violations.length, 'cell', 'cells')} re-spelt in ${column}: ${kindsOf(violations)}`,
};

/** E.g. `date spelling 9,990, surrounding space 10`, the most frequent first; no counts for one kind alone. */
function kindsOf(violations: readonly Violation[]): string {
  const counts = new Map<string, number>();
  for (const { detail = '' } of violations) counts.set(detail, (counts.get(detail) ?? 0) + 1);
  if (counts.size === 1) return [...counts.keys()].join();
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([kind, count]) => `${kind} ${formatCount(count)}`)
    .join(', ');
}
