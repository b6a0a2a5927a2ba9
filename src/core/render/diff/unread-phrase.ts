import type { Table } from '../../table/table.ts';
import { formatCount } from '../../words/format-count.ts';

/** A file that ended early, or whose rest could not be read. */
const CUT: ReadonlySet<string> = new Set(['compression-error', 'format-error']);

/** Whether reading a table stopped before its end, so that its counterpart's other rows look gone. */
export function isCutShort({ problems }: Table): boolean {
  return problems.some(({ code }) => CUT.has(code));
}

/**
 * How much of a table that was cut short could be read.
 *
 * @example
 * // 'only the first 116 rows could be read'
 */
export function unreadPhrase({ rowCount }: Table, side: 'base' | 'head'): string {
  const rows = rowCount === 1 ? 'first row' : `first ${formatCount(rowCount)} rows`;
  return `only the ${rows}${side === 'base' ? ' of base' : ''} could be read`;
}
