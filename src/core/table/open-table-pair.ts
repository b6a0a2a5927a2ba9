import type { ByteSource } from './byte-source.ts';
import { openCsvPair } from './csv/open-csv.ts';
import type { DialectHints, Format } from './dialect.ts';
import { formatOf, openTable } from './open-table.ts';
import type { ReadContext, Table } from './table.ts';

/** The bytes of one version of a file, decompressed. */
export interface TableBytes {
  readonly source: ByteSource;
  readonly context: ReadContext;
}

/**
 * Opens two versions of a data file. Where both are delimited text of one form, each byte is read once, and what is the same in both
 * is known afterwards: see {@link Table.beside}.
 */
export async function openTablePair(
  base: TableBytes,
  head: TableBytes,
  hints: DialectHints,
): Promise<{ readonly base: Table; readonly head: Table }> {
  const format = ({ source, context }: TableBytes): Format => formatOf(source, hints, context);
  if (format(base) === 'csv' && format(head) === 'csv') {
    const contexts = { base: base.context, head: head.context };
    return openCsvPair(base.source, head.source, hints, contexts);
  }
  return {
    base: await openTable(base.source, hints, base.context),
    head: await openTable(head.source, hints, head.context),
  };
}
