import { AssayError } from '../../core/assay-error.ts';
import { suggestWord } from '../../core/words/suggest-word.ts';
import type { DatasetFile } from '../dataset/open-dataset.ts';

/**
 * The column of a file, 0-based, that an option names.
 *
 * @param option As the user writes it, such as `--ask`.
 * @param words What the option takes besides columns.
 * @throws {AssayError} `bad-arguments` where the file has no such column.
 */
export function nameColumn(
  { path, table }: DatasetFile,
  name: string,
  option: string,
  words: readonly string[] = [],
): number {
  const column = table.columns.indexOf(name);
  if (column >= 0) return column;
  const meant = suggestWord(name, [...words, ...table.columns]);
  throw new AssayError('bad-arguments', `${option}: ${path} has no column ${name}.`, {
    hint:
      meant === undefined
        ? `Its columns are ${table.columns.join(', ')}.`
        : `Did you mean ${meant}?`,
  });
}
