import { drawSample } from '../../sampling/draw-sample.ts';
import type { FrameRow } from '../../sampling/frame/frame-row.ts';
import type { DrawnRow } from '../../sampling/sample.ts';
import { sizeByRate } from '../../sampling/sizes/size-by-rate.ts';
import type { ReviewPolicy } from '../policy.ts';
import { RELABELLED, type ReviewFrameRow } from './build-frame.ts';

export interface DrawnRows {
  readonly rows: readonly DrawnRow<DrawableRow>[];
  readonly strata: Readonly<Record<string, number>>;
  readonly census: boolean;
}

interface DrawableRow extends FrameRow {
  readonly of: ReviewFrameRow;
}

export interface ReviewDraw {
  readonly secret: string;
  readonly sample: ReviewPolicy['sample'];
  /** Places among the values of a stratum whose text its name must not show. */
  readonly hidden: ReadonlySet<number>;
}

/**
 * Draws the rows of a review: stratified by label, source and kind of change, the rows that checks suspect apart, as many
 * as the policy says of a frame of that size. Rows whose verified label was changed are a stratum of their own, all of which
 * is asked on top, up to the cap. Under one secret a row that was asked about, or that stays as it is, stays in the sample whatever
 * is added, changed or removed elsewhere, unless it falls behind the threshold.
 */
export function drawRows(
  frame: readonly ReviewFrameRow[],
  { secret, sample: { rate, floor, cap }, hidden }: ReviewDraw,
): DrawnRows {
  const [apart, rest]: [DrawableRow[], DrawableRow[]] = [[], []];
  for (const each of frame) {
    const { rank, strata, flagged } = each;
    const row = { id: rank, stratum: strata, ...(flagged ? { flagged } : {}), of: each };
    (strata.length === 1 && strata[0] === RELABELLED ? apart : rest).push(row);
  }
  const size = sizeByRate({ kind: 'rate', rate, floor, cap }, rest.length).rows;
  const sample = drawSample(rest, { secret, size, hidden });
  const again = drawSample(apart, { secret, size: cap });
  return {
    rows: [...again.rows, ...sample.rows].map((drawn) => ({ ...drawn, id: drawn.row.of.id })),
    strata: Object.fromEntries(
      [...again.strata, ...sample.strata].map((stratum) => [stratum.name, stratum.rows]),
    ),
    census: sample.census && again.census,
  };
}
