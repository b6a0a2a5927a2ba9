import { type AllocatedStratum, type AllocateOptions, allocate } from './allocate.ts';
import { collectStrata } from './draw/collect-strata.ts';
import { drawLowest } from './draw/draw-lowest.ts';
import { rankRow } from './draw/rank-row.ts';
import { secretDigest } from './draw/secret-digest.ts';
import type { FrameRow } from './frame/frame-row.ts';
import type { DrawnRow, DrawnStratum, Sample } from './sample.ts';

export interface DrawOptions extends AllocateOptions {
  /** Known to nobody who can choose ids of rows before they are in the frame. */
  readonly secret: string;
  /** The rows to draw. */
  readonly size: number;
  /** For Neyman's allocation: a guessed rate by the name of a stratum. */
  readonly rates?: ReadonlyMap<string, number>;
  /** Places among the values of a stratum whose text its name must not show. */
  readonly hidden?: ReadonlySet<number>;
}

/**
 * Draws a sample: of each stratum the rows of the lowest ranks, where a row's rank is an HMAC of its id under a secret.
 * The same frame and secret give the same sample in whatever order rows come. Another row added, removed or edited
 * changes a row's place in the sample only across the threshold: what is removed is replaced by the next lowest rank. A
 * frame no larger than the sample is a census.
 *
 * @param frame Rows with ids of their own.
 * @throws {RangeError} where the weight of a row is not above 0.
 *
 * @example
 * drawSample([{ id: 'a', stratum: [] }, { id: 'b', stratum: [] }], { secret: 'a secret', size: 1 })
 *   .rows.map(({ id, inclusion }) => [id, inclusion])
 * // [['a', 0.5]]
 */
export function drawSample<Row extends FrameRow>(
  frame: Iterable<Row>,
  { secret, size, rates, hidden, ...options }: DrawOptions,
): Sample<Row> {
  const collected = new Map(collectStrata(frame, hidden).map((stratum) => [stratum.name, stratum]));
  const allocation = allocate(
    [...collected.values()].map(({ name, isFlagged, rows }) => {
      const rate = rates?.get(name);
      return {
        name,
        rows: rows.length,
        ...(isFlagged ? { apart: true } : {}),
        ...(rate === undefined ? {} : { rate }),
      };
    }),
    size,
    options,
  );
  const drawn = allocation.strata.map((stratum) => {
    const rows = stratum.members.flatMap((name) => collected.get(name)!.rows);
    const ranked = rows.map((row) => ({
      row,
      id: row.id,
      rank: rankRow(secret, row.id),
      weight: weightOf(row),
    }));
    return drawLowest(ranked, stratum.size).map(
      ({ row: { id, row }, inclusion }): DrawnRow<Row> => ({
        id,
        stratum: stratum.name,
        inclusion,
        row,
      }),
    );
  });
  return {
    rows: drawn.flat(),
    strata: allocation.strata.map((stratum, i) => describeStratum(stratum, drawn[i]!)),
    population: allocation.population,
    census: allocation.census,
    secretDigest: secretDigest(secret),
    notes: allocation.notes,
  };
}

function weightOf({ id, weight = 1 }: FrameRow): number {
  if (weight > 0 && Number.isFinite(weight)) return weight;
  throw new RangeError(`The weight of the row ${id} is ${weight}; it must be above 0.`);
}

function describeStratum(
  { name, members, rows }: AllocatedStratum,
  drawn: readonly DrawnRow[],
): DrawnStratum {
  let [low, high] = [1, 0];
  for (const { inclusion } of drawn) {
    low = Math.min(low, inclusion);
    high = Math.max(high, inclusion);
  }
  const range = drawn.length === 0 ? null : { low, high };
  return { name, members, rows, drawn: drawn.length, inclusion: range };
}
