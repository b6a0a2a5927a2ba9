import { stringify } from 'csv-stringify/sync';
import { neutraliseFormula } from '../../render/escape/neutralise-formula.ts';
import { roundScore } from './round-score.ts';
import type { ShownSuggestions } from './shown-suggestion.ts';

/**
 * Suggestions as a list for people, a CSV file: where each row is, its label, what is suggested, the score, and what shows
 * what the row is. It decides nothing. Cells that a spreadsheet would run are text.
 */
export function reviewList({ columns, rows }: ShownSuggestions): string {
  const header = ['row_id', 'path', 'row', 'line', 'given', 'suggested', 'score'];
  const lines = rows.map(({ id, path, row, line, given, suggested, score, cells }) => [
    id ?? '',
    path,
    String(row),
    String(line ?? ''),
    given,
    suggested ?? '',
    score === undefined ? '' : String(roundScore(score)),
    ...cells,
  ]);
  const all = [[...header, ...columns], ...lines];
  return stringify(
    all.map((line) => line.map(neutraliseFormula)),
    { quoted_match: /[\r\n]/ },
  );
}
