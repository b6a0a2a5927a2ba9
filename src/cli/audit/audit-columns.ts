import { AssayError } from '../../core/assay-error.ts';
import { shownColumns } from '../../core/audit/plan/shown-columns.ts';
import { namesHidden } from '../../core/privacy/hidden-columns.ts';
import { maskOfColumn } from '../../core/privacy/mask-of-column.ts';
import type { PrivacyPolicy } from '../../core/privacy/privacy-policy.ts';
import { columnName } from '../../core/words/column-name.ts';
import type { DatasetFile } from '../dataset/open-dataset.ts';
import { nameColumn } from '../sample/name-column.ts';
import { askedPlace } from './asked-column.ts';
import type { ShownFile } from './read-asked-rows.ts';
import type { StartOptions } from './start-options.ts';

/**
 * What experts see of a file.
 *
 * @param names Of the columns that the first file shows; each file shows the same.
 * @throws {AssayError} `bad-arguments` where a shown column is missing, hidden by the config, or the asked one.
 */
export function auditColumns(
  file: DatasetFile,
  names: readonly string[] | undefined,
  privacy: PrivacyPolicy,
  options: Pick<StartOptions, 'ask'>,
): ShownFile {
  const { table, keyColumns, roles, policy } = file;
  const { columns } = table;
  const ask = askedPlace(file, options);
  const shown =
    names?.map((name) => nameColumn(file, name, '--show')) ??
    shownColumns({
      columns,
      keyColumns,
      roles,
      ask,
      hidden: privacy.columns,
      split: policy.splitColumn,
    });
  for (const column of shown) requireShowable(file, column, ask, privacy);
  if (shown.length === 0) {
    throw new AssayError('bad-arguments', `No column of ${file.path} is left to show to experts.`, {
      hint: `Name some with --show; its columns are ${columns.join(', ')}.`,
    });
  }
  const masks = shown.map((column) => maskOfColumn(columnName(columns, column), privacy));
  return { table, shown, masks };
}

function requireShowable(
  { path, table }: DatasetFile,
  column: number,
  ask: number,
  privacy: PrivacyPolicy,
): void {
  const name = table.columns[column]!;
  if (column === ask) {
    throw new AssayError('bad-arguments', `--show: ${name} is what experts are asked for.`, {
      hint: 'An expert who sees the answer is not asked. Leave it out.',
    });
  }
  if (namesHidden([name], privacy.columns).length > 0) {
    throw new AssayError('bad-arguments', `--show: the config hides ${name} of ${path}.`, {
      hint: 'Take it out of privacy.columns first, if experts may see it.',
    });
  }
}
