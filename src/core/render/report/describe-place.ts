import type { FindingRow } from '../../checks/finding.ts';
import { formatCount } from '../../words/format-count.ts';

/**
 * Where a row of a finding is: its line where the file has lines, else its row; in base where head has it no more.
 * Empty for what is about the header or the file.
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
  return side === 'base' && place !== '' ? `${place} of base` : place;
}
