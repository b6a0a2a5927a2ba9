import type { LineSuggestion } from '../facts.ts';
import type { WantedCorrection } from '../suggested-rows.ts';
import type { DatasetReview } from './dataset-review.ts';
import type { ReviewedRow } from './reviewed-row.ts';

/** A row that is known to be wrong, and its lines. */
export interface CorrectableRow {
  readonly row: ReviewedRow;
  readonly lines: LineSuggestion;
}

/**
 * Rows that could be corrected on their lines; none while experts disagree, since nobody knows then which rows are right, and none that experts are
 * asked about again.
 */
export function correctableRows({
  facts,
  result,
  rows,
}: Pick<DatasetReview, 'facts' | 'result' | 'rows'>): readonly CorrectableRow[] {
  if (!result || result.outcome === 'fix-guideline') return [];
  const known = new Map([...result.before, ...result.rows].map((row) => [row.id, row]));
  const asked = new Set(rows.flatMap(({ drawn, isSealed }) => (isSealed ? [] : [drawn.id])));
  return (facts.suggestions ?? []).flatMap((lines) => {
    const row = known.get(lines.id);
    const isLeft = row?.verdict === 'wrong' && !row.mended && row.final === lines.value;
    return isLeft && !asked.has(row.id) ? [{ row, lines }] : [];
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
