import { formatCount } from '../../words/format-count.ts';

/**
 * The earlier row of a pair, for people: its line, or where a format has no lines its row, counted from 1.
 *
 * @example
 * nameOther({ path: 'data/test.csv', index: 2, line: 4 }) // 'line 4 of data/test.csv'
 * nameOther({ index: 1202, line: 1204 }) // 'line 1,204'
 * nameOther({ index: 2 }) // 'row 3'
 */
export function nameOther({
  path,
  index,
  line,
}: {
  readonly path?: string;
  readonly index: number;
  readonly line?: number;
}): string {
  const place = line === undefined ? `row ${formatCount(index + 1)}` : `line ${formatCount(line)}`;
  return path === undefined ? place : `${place} of ${path}`;
}
