import { AssayError } from '../assay-error.ts';
import { writeCsv } from './csv/write-csv.ts';
import type { Dialect } from './dialect.ts';
import type { Row } from './table.ts';

/**
 * Writes rows in a dialect, so that reading them gives the same columns, rows and cells. The bytes are not
 * compressed yet.
 *
 * @throws {AssayError} `unsupported` for workbooks, which are only read.
 */
export async function* writeTable(
  dialect: Dialect,
  columns: readonly string[],
  rows: AsyncIterable<readonly Row[]>,
): AsyncGenerator<Uint8Array> {
  switch (dialect.format) {
    case 'csv':
      return yield* writeCsv(dialect, columns, rows);
    case 'jsonl':
      return yield* (await import('./json/write-json-lines.ts')).writeJsonLines(
        dialect,
        columns,
        rows,
      );
    case 'json':
      return yield* (await import('./json/write-json-array.ts')).writeJsonArray(
        dialect,
        columns,
        rows,
      );
    case 'parquet':
      return yield* (await import('./parquet/write-parquet.ts')).writeParquet(
        dialect,
        columns,
        rows,
      );
    case 'xlsx':
      throw new AssayError('unsupported', 'Assay reads .xlsx workbooks and does not write them.', {
        hint: 'Apply the changes in the program that made the workbook.',
      });
  }
}
