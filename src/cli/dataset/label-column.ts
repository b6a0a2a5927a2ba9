import { AssayError } from '../../core/assay-error.ts';
import { suggestWord } from '../../core/words/suggest-word.ts';
import type { DatasetFile } from './open-dataset.ts';

/**
 * The column of the labels of a file, 0-based.
 *
 * @throws {AssayError} `bad-arguments` where the file has no such column, or nothing says which it is.
 */
export function labelColumn({ path, table, policy, roles }: DatasetFile): number {
  if (roles.label !== undefined) return roles.label;
  const columns = `The columns of ${path} are ${table.columns.join(', ')}.`;
  if (policy.label === undefined) {
    throw new AssayError(
      'bad-arguments',
      `Which column of ${path} holds the labels is not known.`,
      {
        hint: `Name it with --label. ${columns}`,
      },
    );
  }
  const meant = suggestWord(policy.label, table.columns);
  throw new AssayError('bad-arguments', `${path} has no column ${policy.label}.`, {
    hint: meant === undefined ? columns : `Did you mean ${meant}?`,
  });
}
