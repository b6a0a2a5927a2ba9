import type { Cell } from '../cell.ts';
import type { Row } from '../table.ts';
import { WINDOW_BYTES } from '../text/windows.ts';
import type { JsonRecords } from './json-records.ts';
import { memberCell, objectMembers } from './object-members.ts';

/** Rows handed on together. */
const BATCH_ROWS = 2048;

/**
 * Parses records, in order and a batch at a time; neighbours are read at once.
 * A record that is no object is handed on as its text.
 *
 * @param rows 0-based rows, ascending; all where left out.
 */
export async function* readJsonRows(
  records: JsonRecords,
  rows?: readonly number[],
): AsyncGenerator<readonly Row[]> {
  const { starts, ends } = records.index;
  const columns = new Map(records.columns.map((name, position) => [name, position]));
  const total = rows ? rows.length : records.index.length;
  const rowAt = (i: number) => (rows ? rows[i]! : i);
  for (let from = 0; from < total; ) {
    const origin = starts[rowAt(from)]!;
    let to = from + 1;
    while (
      to < total &&
      to - from < BATCH_ROWS &&
      rowAt(to) === rowAt(to - 1) + 1 &&
      ends[rowAt(to)]! - origin <= WINDOW_BYTES
    ) {
      to++;
    }
    const bytes = records.text.source.slice(origin, ends[rowAt(to - 1)]!);
    yield Array.from({ length: to - from }, (_, i) => {
      const index = rowAt(from + i);
      const text = records.text.decode(
        bytes.subarray(starts[index]! - origin, ends[index]! - origin),
      );
      if (records.faulty.has(index)) return { index, cells: [], raw: text };
      return { index, cells: cellsOf(text, columns) };
    });
    from = to;
  }
}

/** An object's values in column order, missing where it has no such key. Of a key's values the last counts. */
function cellsOf(text: string, columns: ReadonlyMap<string, number>): Cell[] {
  const cells = new Array<Cell>(columns.size).fill(undefined);
  for (const member of objectMembers(text)) {
    cells[columns.get(member.key)!] = memberCell(text, member);
  }
  return cells;
}
