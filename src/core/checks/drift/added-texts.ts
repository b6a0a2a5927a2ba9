import type { Diff } from '../../diff/diff.ts';
import { isBlank } from '../../table/cell.ts';
import type { Texts } from './compare-distributions.ts';
import { textOf } from './suspects.ts';

/**
 * What the added rows hold in a column, in head's order; blank rows and those that could not be parsed left out.
 *
 * @param column 0-based, of head.
 */
export function addedTexts(diff: Diff, column: number): Texts {
  return diff.changes.flatMap((change) => {
    if (change.op !== 'added') return [];
    const { raw, cells } = change.head;
    return raw !== undefined || cells.every(isBlank) ? [] : [textOf(change.head, column)];
  });
}
