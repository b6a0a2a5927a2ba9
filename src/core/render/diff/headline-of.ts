import type { Diff } from '../../diff/diff.ts';
import { countOf } from '../../words/count-of.ts';
import { formatCount } from '../../words/format-count.ts';
import { describeDialectChange } from '../dialect/describe-dialect-change.ts';
import { columnPhrases } from './column-phrases.ts';
import { modifiedPhrase } from './modified-phrase.ts';
import { isCutShort, unreadPhrase } from './unread-phrase.ts';

/**
 * What happened to a table, in one line and classes before counts: a person who reads no further knows
 * whether it was re-saved, damaged, extended or edited. `no change` where nothing differs at all.
 *
 * Plain text that holds column names out of data: escape it as a whole where it leaves.
 *
 * @example
 * // '10,000 rows re-saved: dates re-formatted, leading zeros lost in zip (412 rows, damage), 3 substantive changes'
 * // '12 rows added, 3 modified'
 * // 'No rows changed: line endings LF → CRLF'
 * // 'only the first 116 rows could be read; 1 row modified'
 */
export function headlineOf(diff: Diff): string {
  const classes = modifiedPhrase(diff);
  const rows = rowPhrases(diff, classes === undefined);
  const columns = columnPhrases(diff);
  const cut = cutPhrases(diff);
  // How a file ends tells nothing of one that was cut off.
  const dialect = cut.length > 0 ? [] : describeDialectChange(diff.base.dialect, diff.head.dialect);
  const groups = [cut, classes ? [classes] : [], rows, columns, dialect]
    .filter((phrases) => phrases.length > 0)
    .map((phrases) => phrases.join(', '));
  if (groups.length === 0) return 'no change';
  if (groups.length === 1 && dialect.length > 0) return `No rows changed: ${groups[0]}`;
  return groups.join('; ').replace(/^column/, 'Column');
}

/** A side that was cut short is told before all else: what looks added or removed then is only out of sight. */
function cutPhrases({ base, head }: Diff): string[] {
  return [
    ...(isCutShort(head) ? [unreadPhrase(head, 'head')] : []),
    ...(isCutShort(base) ? [unreadPhrase(base, 'base')] : []),
  ];
}

function rowPhrases({ base, head, counts }: Diff, withModified: boolean): string[] {
  const facts: readonly (readonly [number, string])[] = [
    [isCutShort(base) ? 0 : counts.added, 'added'],
    [isCutShort(head) ? 0 : counts.removed, 'removed'],
    [withModified ? counts.modified : 0, 'modified'],
    [counts.moved, 'moved'],
  ];
  return facts
    .filter(([count]) => count > 0)
    .map(([count, verb], i) => `${i === 0 ? countOf(count, 'row') : formatCount(count)} ${verb}`);
}
