import type { FindingRow } from '../../checks/finding.ts';
import { formatCount } from '../../words/format-count.ts';

/**
 * Where a row of a finding is: its line where the file has lines, else its row; in base where head has it no more.
 *
 * @example
 * describePlace({ side: 'head', row: 12, line: 13 }) // 'line 13'
 */
export function describePlace({ line, row, side }: FindingRow): string {
  const place =
    line !== undefined
      ? `line ${formatCount(line)}`
      : row !== undefined
        ? `row ${formatCount(row)}`
        : '';
  if (place === '') return 'header or file';
  return side === 'base' ? `${place} of base` : place;
}
