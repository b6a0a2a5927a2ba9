import type { ByteSource } from './byte-source.ts';
import { openCsv } from './csv/open-csv.ts';
import { detectFormat } from './detect-format.ts';
import type { DialectHints, Format } from './dialect.ts';
import type { ReadContext, Table } from './table.ts';

/** A file's first bytes, enough to tell its format. */
const SAMPLE_BYTES = 64 * 1024;

/**
 * Opens a data file of any format Assay reads. Readers other than CSV's load only when they are needed.
 * Never throws for what the file holds: see {@link Table.problems}.
 *
 * @param source The file's bytes, decompressed.
 */
export async function openTable(
  source: ByteSource,
  hints: DialectHints,
  context: ReadContext,
): Promise<Table> {
  switch (formatOf(source, hints, context)) {
    case 'csv':
      return openCsv(source, hints, context);
    case 'jsonl':
      return (await import('./json/open-json-lines.ts')).openJsonLines(source, hints, context);
    case 'json':
      return (await import('./json/open-json-array.ts')).openJsonArray(source, hints, context);
    case 'parquet':
      return (await import('./parquet/open-parquet.ts')).openParquet(source, hints, context);
    case 'xlsx':
      return (await import('./xlsx/open-xlsx.ts')).openXlsx(source, hints, context);
  }
}

/** The format of a file: as the hints say, else by its name and its first bytes. */
export function formatOf(
  source: ByteSource,
  { format }: DialectHints,
  { path }: Pick<ReadContext, 'path'>,
): Format {
  const sample = source.slice(0, Math.min(source.byteLength, SAMPLE_BYTES));
  return format ?? detectFormat(path, sample);
}
