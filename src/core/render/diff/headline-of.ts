import type { Diff } from '../../diff/diff.ts';
import { countOf } from '../../words/count-of.ts';
import { formatCount } from '../../words/format-count.ts';
import { describeDialectChange } from '../dialect/describe-dialect-change.ts';
import { columnPhrases } from './column-phrases.ts';
import { modifiedPhrase } from './modified-phrase.ts';

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
 */
export function headlineOf(diff: Diff): string {
  const classes = modifiedPhrase(diff);
  const rows = rowPhrases(diff, classes === undefined);
  const columns = columnPhrases(diff);
  const dialect = describeDialectChange(diff.base.dialect, diff.head.dialect);
  const groups = [classes ? [classes] : [], rows, columns, dialect]
    .filter((phrases) => phrases.length > 0)
    .map((phrases) => phrases.join(', '));
  if (groups.length === 0) return 'no change';
  if (groups.length === 1 && dialect.length > 0) return `No rows changed: ${groups[0]}`;
  return groups.join('; ').replace(/^column/, 'Column');
}

function rowPhrases({ counts }: Diff, withModified: boolean): string[] {
  const facts: readonly (readonly [number, string])[] = [
    [counts.added, 'added'],
    [counts.removed, 'removed'],
    [withModified ? counts.modified : 0, 'modified'],
    [counts.moved, 'moved'],
  ];
  return facts
    .filter(([count]) => count > 0)
    .map(([count, verb], i) => `${i === 0 ? countOf(count, 'row') : formatCount(count)} ${verb}`);
}
