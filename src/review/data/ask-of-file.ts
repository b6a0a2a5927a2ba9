import { shownColumns } from '../../core/audit/plan/shown-columns.ts';
import { sourceOfPath } from '../../core/labels/slices/source-of-path.ts';
import { namesHidden } from '../../core/privacy/hidden-columns.ts';
import { maskOfColumn } from '../../core/privacy/mask-of-column.ts';
import type { PrivacyPolicy } from '../../core/privacy/privacy-policy.ts';
import type { ReviewFile } from '../../core/review/draw/review-file.ts';
import type { ReviewPolicy } from '../../core/review/policy.ts';
import { columnName } from '../../core/words/column-name.ts';
import type { OpenedFile } from './open-review-files.ts';

/** What is asked and shown of a file: all of it but which rows. */
export type AskedFile = Omit<ReviewFile, 'eligible' | 'flagged'>;

/**
 * What experts are asked and shown of a file by the config. A shown column that the config hides, that is asked, or that the
 * file lacks is left out.
 */
export function askOfFile(
  file: OpenedFile,
  review: ReviewPolicy,
  privacy: PrivacyPolicy,
): AskedFile {
  const { path, table, keyColumns, roles, policy } = file;
  const { columns } = table;
  const ask = askedPlace(file, review);
  const hidden = new Set(namesHidden(columns, privacy.columns));
  const named = review.show?.map((name) => columns.indexOf(name)).filter((column) => column >= 0);
  const chosen =
    named ??
    shownColumns({
      columns,
      keyColumns,
      roles,
      ask: ask ?? -1,
      hidden: privacy.columns,
      split: policy.splitColumn,
    });
  const shown = chosen.filter((column) => column !== ask && !hidden.has(columns[column]!));
  return {
    path,
    table,
    keyColumns,
    ask,
    shown,
    masks: shown.map((column) => maskOfColumn(columnName(columns, column), privacy)),
    source: roles.source ?? sourceNamed(sourceOfPath(path, policy.source)),
    annotator: roles.annotator,
  };
}

function askedPlace({ table, roles }: OpenedFile, { ask }: ReviewPolicy): number | undefined {
  if (ask === undefined) return roles.label;
  const column = table.columns.indexOf(ask);
  return column < 0 ? undefined : column;
}

function sourceNamed(name: string | undefined): { readonly name: string } | undefined {
  return name === undefined ? undefined : { name };
}
