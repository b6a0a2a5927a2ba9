import { AssayError } from '../../assay-error.ts';
import { listNames } from '../../words/list-names.ts';
import { findBySynonym, USUAL_NAMES } from './column-synonyms.ts';
import { findColumn } from './find-column.ts';
import { findRaterColumns } from './find-rater-columns.ts';
import type { RatingColumns } from './rating-columns.ts';
import type { RatingOptions } from './rating-options.ts';
import type { RatingTable } from './rating-table.ts';

/**
 * Finds where ratings stand in a table. It is long where options name a rater or a label column, or the columns have the
 * usual names of both (`item,rater,label`); else wide, with one column a rater.
 *
 * @throws {AssayError} `bad-arguments` where the columns do not tell, naming those that there are.
 * @example
 * findRatingColumns({ name: 'r.csv', columns: ['id', 'annotator', 'label'], rows: [] }, { level: 'nominal' })
 * // { shape: 'long', item: 0, rater: 1, label: 2 }
 */
export function findRatingColumns(table: RatingTable, options: RatingOptions): RatingColumns {
  if (shapeOf(table, options) === 'long') return longColumns(table, options);
  const item =
    options.item === undefined
      ? findBySynonym(table.columns, 'item')
      : findColumn(table, '--item', options.item);
  const named = options.raters?.map((name) => findColumn(table, '--raters', name));
  const reference =
    options.reference === undefined
      ? undefined
      : findColumn(table, '--reference', options.reference);
  const found = named
    ? {
        raters: [...new Set([...named, ...(reference === undefined ? [] : [reference])])],
        leftOut: [],
      }
    : findRaterColumns(table, { item, reference, labels: options.labels });
  forbidTwins(table, found.raters);
  return {
    shape: 'wide',
    ...(item !== undefined && !found.raters.includes(item) && { item }),
    ...found,
  };
}

function forbidTwins({ name, columns }: RatingTable, raters: readonly number[]) {
  const names = raters.map((column) => columns[column]!);
  const twin = names.find((each, i) => names.indexOf(each) !== i);
  if (twin === undefined) return;
  throw new AssayError('bad-input', `Two columns of ${name} are called ${listNames([twin])}.`, {
    hint: 'Give each rater a name of its own in the first line.',
  });
}

function shapeOf({ columns }: RatingTable, options: RatingOptions): 'long' | 'wide' {
  if (options.shape !== undefined) return options.shape;
  if (options.raters !== undefined) return 'wide';
  if (options.rater !== undefined || options.label !== undefined) return 'long';
  const hasBoth =
    findBySynonym(columns, 'rater') !== undefined && findBySynonym(columns, 'label') !== undefined;
  return hasBoth ? 'long' : 'wide';
}

function longColumns(table: RatingTable, options: RatingOptions): RatingColumns {
  const find = (kind: 'rater' | 'label') => {
    const name = options[kind];
    const column =
      name === undefined
        ? findBySynonym(table.columns, kind)
        : findColumn(table, `--${kind}`, name);
    if (column === undefined) throw missing(table, kind);
    return column;
  };
  const [rater, label] = [find('rater'), find('label')];
  const others = table.columns.flatMap((_, i) => (i === rater || i === label ? [] : [i]));
  const byName = findBySynonym(
    table.columns.map((name, i) => (others.includes(i) ? name : '')),
    'item',
  );
  const item =
    options.item === undefined
      ? (byName ?? (others.length === 1 ? others[0] : undefined))
      : findColumn(table, '--item', options.item);
  if (item === undefined) throw missing(table, 'item');
  if (new Set([item, rater, label]).size < 3) {
    throw new AssayError('bad-arguments', `One column of ${table.name} is taken for two things.`, {
      hint: 'Name three different columns with --item, --rater and --label.',
    });
  }
  return { shape: 'long', item, rater, label };
}

function missing({ name, columns }: RatingTable, kind: 'item' | 'rater' | 'label'): AssayError {
  const what = kind === 'item' ? 'names items' : kind === 'rater' ? 'names raters' : 'holds labels';
  return new AssayError(
    'bad-arguments',
    `Which column of ${name} ${what} is not known: none is called ${USUAL_NAMES[kind]} or the like.`,
    {
      hint: `Name it with --${kind}; the columns are ${listNames(columns)}. For one column a rater, give --shape wide.`,
    },
  );
}
