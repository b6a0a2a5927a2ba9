import type { JsonLinesDialect } from '../dialect.ts';
import type { Row } from '../table.ts';
import { bomOf, textEncoder } from '../text/encode-text.ts';
import { newlineOf } from './line-endings.ts';
import { encodeJson, recordText } from './record-text.ts';

/**
 * Writes rows as JSON Lines in a dialect. Reading it back gives the same rows, and the same columns in the same
 * order for every table read from JSON: a column stands where its key first appears, and each record writes its
 * keys in column order. A column that no row has a cell of is not written, as JSON has no place for it.
 */
export async function* writeJsonLines(
  dialect: JsonLinesDialect,
  columns: readonly string[],
  rows: AsyncIterable<readonly Row[]>,
): AsyncGenerator<Uint8Array> {
  const encode = textEncoder(dialect.encoding);
  const newline = newlineOf(dialect.lineEnding);
  if (dialect.bom) yield bomOf(dialect.encoding);
  let any = false;
  for await (const batch of rows) {
    if (batch.length === 0) continue;
    const lines = batch.map((row) => recordText(row, columns)).join(newline);
    yield encodeJson(encode, any ? newline + lines : lines);
    any = true;
  }
  if (any && dialect.finalNewline) yield encode(newline);
}
