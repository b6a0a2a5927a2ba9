import type { Detector } from '../../privacy/detector.ts';
import type { Table } from '../../table/table.ts';
import { type ColumnTally, type KindTally, PersonalDataScan } from './scan-personal-data.ts';

/** Blocks of rows that are looked at, evenly spread: neighbours are read at once, and four thousand rows show what a column is. */
const BLOCKS = 64;
const BLOCK_ROWS = 64;

/**
 * What is in the columns of a large head: its changed rows, which are counted already, and of those that it shares with base what an
 * even sample tells. `rows` and `shown` are those of the changed rows alone.
 */
export async function estimateTallies(
  head: Table,
  changed: readonly ColumnTally[],
  isShared: (row: number) => boolean,
  detectors: readonly Detector[],
): Promise<readonly ColumnTally[]> {
  const scan = new PersonalDataScan(head.columns, detectors, () => true);
  const sample = blocksOf(head.rowCount).filter(isShared);
  for await (const rows of head.read(sample)) for (const row of rows) scan.row(row);
  let shared = 0;
  for (let row = 0; row < head.rowCount; row++) if (isShared(row)) shared++;
  const weight = sample.length === 0 ? 0 : shared / sample.length;
  const tallies = scan.finish();
  return changed.map((tally, column) => withSample(tally, tallies[column]!, weight));
}

/** Some rows of a table, in blocks that are evenly spread. */
function blocksOf(rowCount: number): number[] {
  return Array.from({ length: BLOCKS }, (_, block) => {
    const first = Math.floor((block * rowCount) / BLOCKS);
    return Array.from({ length: BLOCK_ROWS }, (__, i) => first + i);
  })
    .flat()
    .filter((row) => row < rowCount);
}

function withSample(changed: ColumnTally, sample: ColumnTally, weight: number): ColumnTally {
  const kinds = new Map<Detector, KindTally>();
  for (const detector of new Set([...changed.kinds.keys(), ...sample.kinds.keys()])) {
    const { candidates = 0, valid = 0, rows = [], shown = [] } = changed.kinds.get(detector) ?? {};
    const seen = sample.kinds.get(detector);
    const shared = (seen?.valid ?? 0) * weight;
    kinds.set(detector, {
      detector,
      candidates: candidates + (seen?.candidates ?? 0) * weight,
      valid: valid + shared,
      shared,
      rows,
      shown,
    });
  }
  const filledShared = sample.filled * weight;
  return { kinds, filled: changed.filled + filledShared, filledShared };
}
