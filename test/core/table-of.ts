import { memorySource } from '../../src/core/table/byte-source.ts';
import type { Cell } from '../../src/core/table/cell.ts';
import type { DialectHints } from '../../src/core/table/dialect.ts';
import { openTable } from '../../src/core/table/open-table.ts';
import type { Row, Table } from '../../src/core/table/table.ts';

/** Opens a text (or bytes) as a table, as a file of that name would be. */
export function tableOf(
  content: string | Uint8Array,
  hints: DialectHints = {},
  path = 'data.csv',
): Promise<Table> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return openTable(memorySource(bytes), hints, { path });
}

/** All rows of a table, in order. */
export async function rowsOf(table: Table): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of table.read()) rows.push(...batch);
  return rows;
}

/** All cells of a table. */
export async function cellsOf(table: Table): Promise<(readonly Cell[])[]> {
  return (await rowsOf(table)).map((row) => row.cells);
}

/** Collects chunks into one array of bytes. */
export async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk.slice());
  return new Uint8Array(Buffer.concat(parts));
}
