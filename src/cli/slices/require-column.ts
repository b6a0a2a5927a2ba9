import { AssayError } from '../../core/assay-error.ts';
import type { SliceTable } from '../../core/labels/slices/slice-table.ts';
import { listNames } from '../../core/words/list-names.ts';
import { suggestWord } from '../../core/words/suggest-word.ts';

/**
 * Refuses a column that the dataset does not have.
 *
 * @param others Names that mean something else.
 * @throws {AssayError} `bad-arguments` with the one that was probably meant.
 */
export function requireColumn(
  name: string,
  { columns }: SliceTable,
  others: readonly string[] = [],
): void {
  if (columns.has(name) || others.includes(name)) return;
  const known = [...columns.keys()];
  const meant = suggestWord(name, known);
  throw new AssayError('bad-arguments', `The dataset has no column ${name}.`, {
    hint: meant === undefined ? `Its columns are ${listNames(known)}.` : `Did you mean ${meant}?`,
  });
}
