import { AssayError } from '../../assay-error.ts';
import { listNames } from '../../words/list-names.ts';
import { suggestWord } from '../../words/suggest-word.ts';
import type { RatingTable } from './rating-table.ts';

/**
 * The column that an option names, 0-based.
 *
 * @throws {AssayError} `bad-arguments` where the table has none, or several.
 */
export function findColumn({ name, columns }: RatingTable, option: string, wanted: string): number {
  const column = columns.indexOf(wanted);
  if (column >= 0 && columns.indexOf(wanted, column + 1) < 0) return column;
  if (column >= 0) {
    throw new AssayError('bad-arguments', `${name} has several columns called ${wanted}.`, {
      hint: 'Rename all but one of them.',
    });
  }
  const meant = suggestWord(wanted, columns);
  throw new AssayError('bad-arguments', `${name} has no column ${wanted}, which ${option} names.`, {
    hint: meant === undefined ? `Its columns are ${listNames(columns)}.` : `Did you mean ${meant}?`,
  });
}
