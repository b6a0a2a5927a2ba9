import type { Row, Table } from '../../core/table/table.ts';
import { openData } from '../open-data.ts';

/** Calls back for each row of a small data file that an option names. */
export async function readList(
  cwd: string,
  spec: string,
  onRow: (row: Row, table: Table) => void,
): Promise<void> {
  const data = await openData(cwd, spec, {});
  try {
    for (const table of data.tables.values()) {
      for await (const rows of table.read()) for (const row of rows) onRow(row, table);
    }
  } finally {
    await data.close();
  }
}
