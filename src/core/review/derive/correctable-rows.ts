import type { LineSuggestion } from '../facts.ts';
import type { WantedCorrection } from '../journal.ts';
import type { DatasetReview } from './dataset-review.ts';
import type { ReviewedRow } from './reviewed-row.ts';

/** A row that is known to be wrong, and its lines. */
export interface CorrectableRow {
  readonly row: ReviewedRow;
  readonly lines: LineSuggestion;
}

/** Rows that could be corrected on their lines; none while experts disagree, since nobody knows then which rows are right. */
export function correctableRows({
  facts,
  result,
}: Pick<DatasetReview, 'facts' | 'result'>): readonly CorrectableRow[] {
  if (!result || result.outcome === 'fix-guideline') return [];
  const rows = new Map([...result.before, ...result.rows].map((row) => [row.id, row]));
  return (facts.suggestions ?? []).flatMap((lines) => {
    const row = rows.get(lines.id);
    const isLeft = row?.verdict === 'wrong' && !row.mended && row.final === lines.value;
    return isLeft ? [{ row, lines }] : [];
  });
}

/** Tells whether a correction is one of these. */
export function amongCorrections(
  corrections: readonly WantedCorrection[],
): (correction: WantedCorrection) => boolean {
  const keys = new Set(corrections.map(keyOf));
  return (correction) => keys.has(keyOf(correction));
}

function keyOf({ id, value }: WantedCorrection): string {
  return JSON.stringify([id, value]);
}
