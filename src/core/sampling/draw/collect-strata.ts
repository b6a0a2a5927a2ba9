import { hideText } from '../../privacy/mask-text.ts';
import { nameApart } from '../../words/name-apart.ts';
import type { FrameRow } from '../frame/frame-row.ts';

/** What the stratum of flagged rows is called. */
export const FLAGGED = 'flagged';

/** The rows of one stratum. */
interface CollectedStratum<Row extends FrameRow> {
  readonly name: string;
  readonly isFlagged: boolean;
  readonly rows: readonly Row[];
}

/**
 * The strata of a frame: one for each combination of values, and one for all flagged rows. Each has a name of its own,
 * whatever the values are and in whatever order rows come.
 *
 * @param hidden Places among the values of a stratum whose text its name must not show.
 *
 * @example
 * collectStrata([{ id: '7', stratum: ['shoe', 'added'] }, { id: '8', stratum: ['shoe', ''] }])
 *   .map(({ name }) => name)
 * // ['shoe · (blank)', 'shoe · added']
 */
export function collectStrata<Row extends FrameRow>(
  frame: Iterable<Row>,
  hidden: ReadonlySet<number> = new Set(),
): CollectedStratum<Row>[] {
  const flagged: Row[] = [];
  const byValues = new Map<string, Row[]>();
  for (const row of frame) {
    if (row.flagged) {
      flagged.push(row);
      continue;
    }
    const key = JSON.stringify(row.stratum);
    const rows = byValues.get(key);
    if (rows) rows.push(row);
    else byValues.set(key, [row]);
  }
  const taken = new Map([[FLAGGED, 1]]);
  const strata = [...byValues]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, rows]) => ({
      name: nameApart(nameOf(rows[0]!.stratum, hidden), taken),
      isFlagged: false,
      rows,
    }));
  return flagged.length === 0
    ? strata
    : [...strata, { name: FLAGGED, isFlagged: true, rows: flagged }];
}

function nameOf(values: readonly string[], hidden: ReadonlySet<number>): string {
  if (values.length === 0) return 'all rows';
  return values
    .map((value, place) => (hidden.has(place) ? hideText(value) : value))
    .map((value) => (value.trim() === '' ? '(blank)' : value))
    .join(' · ');
}
