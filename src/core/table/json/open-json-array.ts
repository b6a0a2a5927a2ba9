import type { ByteSource } from '../byte-source.ts';
import type { DialectHints, JsonArrayDialect } from '../dialect.ts';
import type { ReadContext, Table } from '../table.ts';
import { type OpenedText, openText } from '../text/open-text.ts';
import { JsonRecordCollector } from './json-records.ts';
import { jsonTable } from './json-table.ts';
import { lineEndingOf } from './line-endings.ts';
import { scanElements } from './scan-elements.ts';

/**
 * Opens a JSON array of objects, on one line or many: one pass finds, hashes and checks every element. Columns are
 * the keys of all records in the order in which they first appear.
 *
 * Never throws for what the file holds. An element that is no object is a row with its text in `raw` and a
 * `record-error`. A file that is no array, or is cut short, is a `format-error` with the line; the elements before
 * are read. An object that holds the array in one of its properties is not read.
 */
export async function openJsonArray(
  source: ByteSource,
  hints: DialectHints,
  context: ReadContext,
): Promise<Table> {
  const text = await openText(source, hints);
  const collector = new JsonRecordCollector(text);
  const { endings, fault } = await scanElements(text.source, text.start, (bytes, start, line) =>
    collector.add(bytes, start, line),
  );
  if (text.decode(text.sample).trim() === '') collector.log.add('empty-file');
  else if (fault) collector.log.add('format-error', fault);
  else if (collector.length === 0) collector.log.add('no-rows', { line: 1 });
  const dialect: JsonArrayDialect = {
    format: 'json',
    compression: context.compression ?? 'none',
    encoding: text.encoding,
    bom: text.bom,
    lineEnding: hints.lineEnding ?? lineEndingOf(endings),
    finalNewline: await endsWithNewline(text),
    indent: indentOf(text),
  };
  return jsonTable(dialect, await collector.finish());
}

async function endsWithNewline({ source, start }: OpenedText): Promise<boolean> {
  if (source.byteLength <= start) return false;
  const [last] = source.slice(source.byteLength - 1, source.byteLength);
  return last === 0x0a || last === 0x0d;
}

/** The white space before the first element where it stands on a line of its own. */
function indentOf(text: OpenedText): string {
  const space = /^\s*\[(\s*)/.exec(text.decode(text.sample))?.[1] ?? '';
  const lineStart = Math.max(space.lastIndexOf('\n'), space.lastIndexOf('\r')) + 1;
  return lineStart === 0 ? '' : space.slice(lineStart);
}
