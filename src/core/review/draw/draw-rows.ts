import { drawSample } from '../../sampling/draw-sample.ts';
import type { FrameRow } from '../../sampling/frame/frame-row.ts';
import type { DrawnRow } from '../../sampling/sample.ts';
import { sizeByRate } from '../../sampling/sizes/size-by-rate.ts';
import type { ReviewPolicy } from '../policy.ts';
import type { ReviewRow } from './read-review-rows.ts';

/** What the stratum of rows is called whose verified label was changed. */
export const RELABELLED = 'relabelled';

export interface RowsToDraw {
  /** The eligible rows, and those that waited for this review. */
  readonly rows: readonly ReviewRow[];
  /** Ids of rows whose label experts verified and which have another one now. */
  readonly relabelled: ReadonlySet<string>;
  /** Whether rows are stratified by what is asked: labels are, values are not. */
  readonly byLabel: boolean;
  /** Whether the config hides the source, so that no stratum may be named after one. */
  readonly hidesSource: boolean;
}

/** Rows that experts are to be asked about. */
export interface DrawnRows {
  readonly rows: readonly DrawnRow<DrawableRow>[];
  readonly strata: Readonly<Record<string, number>>;
  readonly census: boolean;
}

/** A row of the frame, and what is asked about it. */
export interface DrawableRow extends FrameRow {
  readonly row: ReviewRow;
}

/**
 * Draws the rows of a review: stratified by label, source and kind of change, the rows that checks suspect apart, as many
 * as the policy says of a frame of that size. Rows whose verified label was changed are a stratum of their own, all of which
 * is asked on top, up to the cap. Under one secret a row stays in the sample whatever is added or removed elsewhere, unless
 * it falls behind the threshold.
 */
export function drawRows(
  { rows, relabelled, byLabel, hidesSource }: RowsToDraw,
  { rate, floor, cap }: ReviewPolicy['sample'],
  secret: string,
): DrawnRows {
  const frame: DrawableRow[] = [];
  const apart: DrawableRow[] = [];
  for (const row of rows) {
    if (relabelled.has(row.id)) apart.push({ id: row.id, stratum: [RELABELLED], row });
    else {
      const { id, flagged } = row;
      frame.push({ id, stratum: stratumOf(row, byLabel), ...(flagged ? { flagged } : {}), row });
    }
  }
  const size = sizeByRate({ kind: 'rate', rate, floor, cap }, frame.length).rows;
  const hidden = new Set(hidesSource ? [byLabel ? 1 : 0] : []);
  const sample = drawSample(frame, { secret, size, hidden });
  const again = drawSample(apart, { secret, size: cap });
  return {
    rows: [...again.rows, ...sample.rows],
    strata: Object.fromEntries(
      [...again.strata, ...sample.strata].map((stratum) => [stratum.name, stratum.rows]),
    ),
    census: sample.census && again.census,
  };
}

/** Of rows that waited nobody knows how they once changed. */
function stratumOf({ label, source = '', change }: ReviewRow, byLabel: boolean): string[] {
  return [...(byLabel ? [label] : []), source, change ?? 'queued'];
}
