import type { SuspectClass } from '../../labels/suggestions/label-suggestions.ts';
import type { ShownSuggestion } from '../../labels/suggestions/shown-suggestion.ts';
import { formatCount } from '../../words/format-count.ts';
import type { TextTable } from '../text-table.ts';
import { isRanked, percent } from './label-sentences.ts';
import type { LabelView } from './label-view.ts';

const MOST_NAMED = 3;
const LEAST_SCORE = 0.001;

/** By given label: its rows, how many are expected to be wrong, how many are suspect, and what is suggested for them. */
export function classTable({ suggestions, showLabel }: LabelView, most: number): TextTable {
  const { classes, pairs, expectedWrong } = suggestions;
  const told = classes.filter(({ suspected }) => suspected > 0);
  const hasExpected = expectedWrong !== undefined;
  const mostly = (label: string) =>
    pairs
      .filter(({ given }) => given === label)
      .slice(0, MOST_NAMED)
      .map(({ suggested, rows }) => `${showLabel(suggested)} (${formatCount(rows)})`)
      .join(', ');
  return {
    header: ['label', 'rows', ...(hasExpected ? ['expected wrong'] : []), 'suspect', 'suggested'],
    rows: told
      .slice(0, most)
      .map((each) => [
        showLabel(each.label),
        formatCount(each.rows),
        ...(hasExpected ? [expectedOf(each)] : []),
        formatCount(each.suspected),
        mostly(each.label),
      ]),
    left: Math.max(0, told.length - most),
  };
}

function expectedOf({ wrong = 0, rows }: SuspectClass): string {
  return rows === 0 ? '0' : `${formatCount(wrong)} (${percent(wrong / rows)})`;
}

/** The most suspect rows: where they are, their label, what is suggested, the score, and what they say. */
export function rowTable({ shown, files }: LabelView, most: number): TextTable {
  const rows = shown.rows.slice(0, most);
  const hasScore = isRanked(shown);
  const cells = (row: ShownSuggestion) => [
    placeOf(row, files > 1),
    ...(shown.isKeyed ? [row.id ?? ''] : []),
    row.given,
    row.suggested ?? '(none better)',
    ...(hasScore ? [shownScore(row.score)] : []),
    ...(shown.columns.length > 0 ? [row.cells.join(' · ')] : []),
  ];
  return {
    header: [
      'where',
      ...(shown.isKeyed ? ['row id'] : []),
      'label',
      'suggested',
      ...(hasScore ? ['score'] : []),
      ...(shown.columns.length > 0 ? [shown.columns.join(' · ')] : []),
    ],
    rows: rows.map(cells),
    places: [0],
    left: shown.rows.length - rows.length,
  };
}

function shownScore(score: number | undefined): string {
  if (score === undefined) return '';
  return score < LEAST_SCORE ? `<${LEAST_SCORE}` : score.toFixed(3);
}

function placeOf({ path, row, line }: ShownSuggestion, withPath: boolean): string {
  const place = line === undefined ? `row ${row}` : `line ${line}`;
  return withPath ? `${path} ${place}` : place;
}
