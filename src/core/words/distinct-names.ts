import { columnName } from './column-name.ts';
import { nameApart } from './name-apart.ts';

/**
 * The names of columns, made such that no two are alike: a blank one is called by its position, and one that repeats
 * by its number.
 *
 * @example
 * distinctNames(['id', 'x', 'x', '']) // ['id', 'x', 'x (2)', 'column 4']
 */
export function distinctNames(columns: readonly string[]): string[] {
  const taken = new Map<string, number>();
  return columns.map((_, column) => nameApart(columnName(columns, column), taken));
}
