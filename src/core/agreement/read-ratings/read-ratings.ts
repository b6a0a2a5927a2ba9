import { AssayError } from '../../assay-error.ts';
import { BAD_ROW_TEXT } from '../../labels/answer.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import { listNames } from '../../words/list-names.ts';
import type { Ratings } from '../ratings.ts';
import { codeRatings } from './code-ratings.ts';
import { findRatingColumns } from './find-rating-columns.ts';
import { givenRatings } from './given-ratings.ts';
import { labelSet } from './label-set.ts';
import { noteLabels } from './note-labels.ts';
import { noteProblems } from './note-problems.ts';
import { orderIsKnown } from './order-is-known.ts';
import type { RatingColumns } from './rating-columns.ts';
import type { RatingOptions } from './rating-options.ts';
import type { RatingTable } from './rating-table.ts';
import { readAnswers } from './read-answers.ts';
import { splitReference } from './split-reference.ts';

export interface ReadRatings {
  /** Without the reference. */
  readonly ratings: Ratings;
  /** The label of the reference, or that there is none, by item. */
  readonly reference?: { readonly name: string; readonly codes: readonly number[] };
  readonly columns: RatingColumns;
  /** Whether the order of labels means something: it was given, or is that of numbers. */
  readonly hasOrder: boolean;
  /** What is worth knowing of how the file was read, a sentence each; out of data, to be escaped. */
  readonly notes: readonly string[];
}

/**
 * Reads ratings from a table, one rating a row (long) or one item a row and one column a rater (wide). Blank is no
 * rating. Without a label set every text is a label, `can't tell` excepted; with one, a text outside of it is an error.
 *
 * @throws {AssayError} `bad-arguments` where columns are not found, `bad-input` of ratings that cannot be taken as they
 * are, naming their lines.
 */
export function readRatings(table: RatingTable, options: RatingOptions): ReadRatings {
  const columns = findRatingColumns(table, options);
  const { answers, notes } = readAnswers(table, givenRatings(table, columns), options);
  if (answers.every(({ kind }) => kind === 'none')) throw noRatings(table);
  const used = answers.flatMap(({ label }) => (label === undefined ? [] : [label]));
  const labels = withBadRow(
    options.labels ?? labelSet(used.filter((each) => each !== BAD_ROW_TEXT)),
    used,
  );
  const coded = codeRatings(table, answers, labels);
  const { ratings, reference } = splitReference(coded.ratings, options.reference);
  return {
    ratings,
    ...(reference && { reference }),
    columns,
    hasOrder: options.labels !== undefined || orderIsKnown(labels),
    notes: [
      ...noteProblems(table.problems ?? []),
      ...noteColumns(table, columns),
      ...notes,
      ...coded.notes,
      ...(options.labels === undefined ? noteLabels(answers) : []),
    ],
  };
}

/** `bad row` stands behind all labels, where it was used. */
function withBadRow(labels: readonly string[], used: readonly string[]): readonly string[] {
  return labels.includes(BAD_ROW_TEXT) || !used.includes(BAD_ROW_TEXT)
    ? labels
    : [...labels, BAD_ROW_TEXT];
}

function noteColumns({ columns }: RatingTable, found: RatingColumns): string[] {
  if (found.shape === 'long' || found.leftOut.length === 0) return [];
  const names = found.leftOut.map((column) => columns[column]!);
  return [
    `${countPhrase(names.length, 'column is', 'columns are')} not taken for raters: ${listNames(names)}. Name raters with --raters to choose.`,
  ];
}

function noRatings({ name, columns }: RatingTable): AssayError {
  return new AssayError('bad-input', `${name} has no ratings.`, {
    hint:
      columns.length === 0
        ? 'Give a file with the columns item, rater and label, or with one column a rater.'
        : `Its columns are ${listNames(columns)}, and none of its rows has a label.`,
  });
}
