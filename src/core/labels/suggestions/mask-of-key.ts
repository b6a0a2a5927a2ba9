import { maskOfColumn } from '../../privacy/mask-of-column.ts';
import { hideText } from '../../privacy/mask-text.ts';
import type { PrivacyPolicy } from '../../privacy/privacy-policy.ts';
import { columnName } from '../../words/column-name.ts';
import type { LabelledFile } from '../predictions/labelled-row.ts';

/**
 * Turns ids of a file's rows into what may be seen of them. An id of several columns passes through the mask of each: which
 * part of it is whose is not told apart. The hash that a row without a key has for an id tells nothing.
 */
export function maskOfKey(
  { table, keyColumns }: Pick<LabelledFile, 'table' | 'keyColumns'>,
  privacy: PrivacyPolicy,
): (id: string) => string {
  if (keyColumns.length === 0) return (id) => id;
  if (privacy.rows === 'hide') return hideText;
  const masks = keyColumns.map((column) =>
    maskOfColumn(columnName(table.columns, column), privacy),
  );
  return (id) => masks.reduce((text, mask) => mask(text), id);
}
