import type { Detector } from '../../privacy/detector.ts';
import type { Table } from '../../table/table.ts';
import { evenBlocks } from '../even-blocks.ts';
import { type ColumnTally, type KindTally, PersonalDataScan } from './scan-personal-data.ts';

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
  const sample = evenBlocks(head.rowCount).filter(isShared);
  for await (const rows of head.read(sample)) for (const row of rows) scan.row(row);
  let shared = 0;
  for (let row = 0; row < head.rowCount; row++) if (isShared(row)) shared++;
  const weight = sample.length === 0 ? 0 : shared / sample.length;
  const tallies = scan.finish();
  return changed.map((tally, column) => withSample(tally, tallies[column]!, weight));
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
