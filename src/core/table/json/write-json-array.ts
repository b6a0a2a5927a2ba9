import type { JsonArrayDialect } from '../dialect.ts';
import type { Row } from '../table.ts';
import { bomOf, textEncoder } from '../text/encode-text.ts';
import { indentJson } from './indent-json.ts';
import { newlineOf } from './line-endings.ts';
import { encodeJson, recordText } from './record-text.ts';

/**
 * Writes rows as a JSON array in a dialect: with an indent as `JSON.stringify` spreads it, else on one line.
 * What it keeps of columns and rows is what `writeJsonLines` keeps.
 */
export async function* writeJsonArray(
  dialect: JsonArrayDialect,
  columns: readonly string[],
  rows: AsyncIterable<readonly Row[]>,
): AsyncGenerator<Uint8Array> {
  const { indent } = dialect;
  const encode = textEncoder(dialect.encoding);
  const newline = newlineOf(dialect.lineEnding);
  const beforeElement = indent === '' ? '' : newline + indent;
  if (dialect.bom) yield bomOf(dialect.encoding);
  let any = false;
  for await (const batch of rows) {
    if (batch.length === 0) continue;
    const elements = batch.map((row) => {
      const text = recordText(row, columns);
      if (indent === '' || row.raw !== undefined) return beforeElement + text;
      return beforeElement + indentJson(text, indent, newline, 1);
    });
    yield encodeJson(encode, (any ? ',' : '[') + elements.join(','));
    any = true;
  }
  const end = any ? (indent === '' ? ']' : `${newline}]`) : '[]';
  yield encode(dialect.finalNewline ? end + newline : end);
}
