import { cellText } from '../../table/cell.ts';
import { isNumberedRater } from './column-synonyms.ts';
import type { WideColumns } from './rating-columns.ts';
import type { RatingTable } from './rating-table.ts';

/**
 * The columns of a wide table that are raters. Those called `expert-1`, `expert-2` and so on, where there are two such;
 * else all but the item's, without those that share no label with any other, such as a text or a date: raters of one
 * task use some of the same labels.
 *
 * @example
 * findRaterColumns(
 *   { name: 'r.csv', columns: ['text', 'ann', 'bob'], rows: [{ line: 2, cells: ['a shoe', 'shoe', 'shoe'] }] },
 *   { item: undefined, reference: undefined },
 * ) // { raters: [1, 2], leftOut: [0] }
 */
export function findRaterColumns(
  table: RatingTable,
  { item, reference }: { item: number | undefined; reference: number | undefined },
): Pick<WideColumns, 'raters' | 'leftOut'> {
  const candidates = table.columns.flatMap((_, i) => (i === item ? [] : [i]));
  const numbered = candidates.filter((i) => isNumberedRater(table.columns[i]!));
  const raters = numbered.length > 1 ? numbered : sharing(table, candidates);
  const all = candidates.filter((i) => raters.includes(i) || i === reference);
  return { raters: all, leftOut: candidates.filter((i) => !all.includes(i)) };
}

/** Those with a text that another has as well; all of them where fewer than two do. */
function sharing({ rows }: RatingTable, candidates: readonly number[]): readonly number[] {
  const owners = new Map<string, number>();
  const shared = new Set<number>();
  for (const { cells } of rows) {
    for (const column of candidates) {
      const text = cellText(cells[column]).trim().toLowerCase();
      if (text === '') continue;
      const owner = owners.get(text);
      if (owner === undefined) owners.set(text, column);
      else if (owner !== column) shared.add(owner).add(column);
    }
  }
  return shared.size < 2 ? candidates : candidates.filter((column) => shared.has(column));
}
