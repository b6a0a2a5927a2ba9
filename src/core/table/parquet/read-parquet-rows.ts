import type { Row } from '../table.ts';
import { type DecodedGroup, decodeRowGroup, groupRow } from './decode-row-group.ts';
import type { ParquetFile } from './open-parquet.ts';

/** Rows handed on together. */
const BATCH_ROWS = 2048;

/**
 * Parses rows of the readable row groups, in order and a batch at a time.
 * Only row groups that hold an asked row are decoded, one at a time.
 *
 * @param groupRows Rows of each readable row group.
 * @param indexes 0-based rows, ascending; all where left out.
 */
export async function* readParquetRows(
  parquet: ParquetFile | undefined,
  groupRows: readonly number[],
  indexes?: readonly number[],
): AsyncGenerator<readonly Row[]> {
  if (!parquet) return;
  let first = 0;
  let asked = 0;
  for (const [position, rows] of groupRows.entries()) {
    const end = first + rows;
    const wanted: number[] = [];
    if (indexes) {
      while (asked < indexes.length && indexes[asked]! < end) wanted.push(indexes[asked++]!);
    }
    const count = indexes ? wanted.length : rows;
    const group = count > 0 ? await decode(parquet, position) : [];
    for (let from = 0; from < count; from += BATCH_ROWS) {
      const batch = Array.from({ length: Math.min(BATCH_ROWS, count - from) }, (_, i) => {
        const index = indexes ? wanted[from + i]! : first + from + i;
        return { index, cells: groupRow(parquet.columns, group, index - first) };
      });
      yield batch;
    }
    first = end;
  }
}

/** The last group decoded for each file: rows are often asked for again close by. */
const latest = new WeakMap<ParquetFile, { position: number; group: DecodedGroup }>();

async function decode(parquet: ParquetFile, position: number): Promise<DecodedGroup> {
  const known = latest.get(parquet);
  if (known?.position === position) return known.group;
  const { file, metadata, columns } = parquet;
  const group = await decodeRowGroup(file, metadata, columns, metadata.row_groups[position]!);
  latest.set(parquet, { position, group });
  return group;
}
