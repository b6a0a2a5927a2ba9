import { stringify } from 'csv-stringify/sync';
import type { LabelledRow } from '../predictions/labelled-row.ts';
import type { LabelSuggestion } from './label-suggestions.ts';
import { roundScore } from './round-score.ts';

/**
 * Suggestions as flags, a CSV file that a draw takes: `row_id,path,reason,score`. Row ids are as they are, since they are
 * to be found again; the reason does not give the suggestion away, since experts may see it.
 */
export function flagList(
  files: readonly { readonly path: string }[],
  rows: readonly LabelledRow[],
  suggestions: readonly LabelSuggestion[],
): string {
  const lines = suggestions.map(({ row, score }) => {
    const { id, file } = rows[row]!;
    const shown = score === undefined ? '' : String(roundScore(score));
    return [id, files[file]!.path, REASON, shown];
  });
  return stringify([['row_id', 'path', 'reason', 'score'], ...lines], { quoted_match: /[\r\n]/ });
}

const REASON = 'predictions suggest another label';
