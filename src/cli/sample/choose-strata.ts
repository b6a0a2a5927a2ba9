import { AssayError } from '../../core/assay-error.ts';
import type { DatasetFile } from '../dataset/open-dataset.ts';
import { nameColumn } from './name-column.ts';

const WORDS = ['label', 'source', 'change'];

/**
 * What rows of a file are stratified by: columns by their names, `label` and `source` as the config knows them, and `change`,
 * how a row changed. Where nothing is named, whatever of the three there is.
 *
 * @param isChange Whether the rows are those of a change.
 * @throws {AssayError} `bad-arguments` where the file lacks what is named.
 */
export function chooseStrata(
  file: DatasetFile,
  names: readonly string[] | undefined,
  isChange: boolean,
): (number | 'change')[] {
  const { label, source } = file.roles;
  if (names === undefined) {
    const known = [label, source].filter((column) => column !== undefined);
    return isChange ? [...known, 'change'] : known;
  }
  return names.map((name) => {
    if (file.table.columns.includes(name)) return file.table.columns.indexOf(name);
    if (name === 'label' && label !== undefined) return label;
    if (name === 'source' && source !== undefined) return source;
    if (name !== 'change') return nameColumn(file, name, '--strata', WORDS);
    if (isChange) return 'change';
    throw new AssayError('bad-arguments', `--strata: all rows of ${file.path} are drawn from.`, {
      hint: 'To stratify by change, give two revisions or two files.',
    });
  });
}
