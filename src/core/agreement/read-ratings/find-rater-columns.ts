import { AssayError } from '../../assay-error.ts';
import { cellText } from '../../table/cell.ts';
import { listNames } from '../../words/list-names.ts';
import { isNumberedRater } from './column-synonyms.ts';
import type { WideColumns } from './rating-columns.ts';
import type { RatingTable } from './rating-table.ts';

/**
 * The columns of a wide table that are raters. Those called `expert-1`, `expert-2` and so on, where there are two such;
 * else all but the item's, without those that share no label with any other, such as a text or a date: raters of one
 * task use some of the same labels.
 *
 * @throws {AssayError} `bad-arguments` where no column shares a label with another: agreement of 0 % would look like a finding
 * where an item, a rater and a label were taken for three raters.
 * @example
 * findRaterColumns(
 *   { name: 'r.csv', columns: ['text', 'ann', 'bob'], rows: [{ line: 2, cells: ['a shoe', 'shoe', 'shoe'] }] },
 *   { item: undefined, reference: undefined },
 * ) // { raters: [1, 2], leftOut: [0] }
 */
export function findRaterColumns(
  table: RatingTable,
  {
    item,
    reference,
    labels,
  }: {
    item: number | undefined;
    reference: number | undefined;
    /** The declared label set: a column of anything else is told by its own error. */
    labels?: readonly string[] | undefined;
  },
): Pick<WideColumns, 'raters' | 'leftOut'> {
  const candidates = table.columns.flatMap((_, i) => (i === item ? [] : [i]));
  const numbered = candidates.filter((i) => isNumberedRater(table.columns[i]!));
  const raters = numbered.length > 1 ? numbered : (sharing(table, candidates) ?? orAll());
  const all = candidates.filter((i) => raters.includes(i) || i === reference);
  return { raters: all, leftOut: candidates.filter((i) => !all.includes(i)) };

  function orAll() {
    if (labels === undefined) throw notRaters(table, candidates);
    return candidates;
  }
}

/** Those with a text that another has as well; all of them where fewer than two have any text; undefined where none is shared. */
function sharing(
  { rows }: RatingTable,
  candidates: readonly number[],
): readonly number[] | undefined {
  const owners = new Map<string, number>();
  const filled = new Set<number>();
  const shared = new Set<number>();
  for (const { cells } of rows) {
    for (const column of candidates) {
      const text = cellText(cells[column]).trim().toLowerCase();
      if (text === '') continue;
      filled.add(column);
      const owner = owners.get(text);
      if (owner === undefined) owners.set(text, column);
      else if (owner !== column) shared.add(owner).add(column);
    }
  }
  if (shared.size >= 2) return candidates.filter((column) => shared.has(column));
  return filled.size < 2 ? candidates : undefined;
}

function notRaters({ name, columns }: RatingTable, candidates: readonly number[]): AssayError {
  const names = listNames(candidates.map((column) => columns[column]!));
  return new AssayError(
    'bad-arguments',
    `Which columns of ${name} are raters is not known: no label stands in two of ${names}.`,
    {
      hint: 'Where each row is one rating, name its columns with --item, --rater and --label; where each rater has a column, name these with --raters.',
    },
  );
}
