import type { ByteSource } from '../byte-source.ts';
import type { DialectHints, JsonLinesDialect } from '../dialect.ts';
import type { ReadContext, Table } from '../table.ts';
import { type OpenedText, openText } from '../text/open-text.ts';
import { JsonRecordCollector } from './json-records.ts';
import { jsonTable } from './json-table.ts';
import { lineEndingOf } from './line-endings.ts';
import { scanLines } from './scan-lines.ts';

/**
 * Opens JSON Lines: one pass finds, hashes and checks every line. Columns are the keys of all records in the order
 * in which they first appear.
 *
 * Never throws for what the file holds. A line that is no object is a row with its text in `raw` and a
 * `record-error`; so is a blank line, with a `blank-row`, unless it is at the file's end, where it means nothing.
 */
export async function openJsonLines(
  source: ByteSource,
  hints: DialectHints,
  context: ReadContext,
): Promise<Table> {
  const text = await openText(source, hints);
  const collector = new JsonRecordCollector(text);
  let line = 0;
  let blanks: { bytes: Uint8Array; start: number; line: number }[] = [];
  const { endings, finalNewline } = await scanLines(
    text.source,
    text.start,
    hints.lineEnding === 'cr' || endsLinesWithCr(text),
    (bytes, start) => {
      line++;
      if (isBlank(bytes)) {
        blanks.push({ bytes: bytes.slice(), start, line });
        return;
      }
      for (const blank of blanks) collector.add(blank.bytes, blank.start, blank.line);
      blanks = [];
      collector.add(bytes, start, line);
    },
  );
  if (collector.length === 0) collector.log.add('empty-file');
  const dialect: JsonLinesDialect = {
    format: 'jsonl',
    compression: context.compression ?? 'none',
    encoding: text.encoding,
    bom: text.bom,
    lineEnding: hints.lineEnding ?? lineEndingOf(endings),
    finalNewline,
  };
  return jsonTable(dialect, await collector.finish());
}

/** Whether the text has bare CRs and no LF, as files of old Macs do. */
function endsLinesWithCr({ sample }: OpenedText): boolean {
  return sample.includes(0x0d) && !sample.includes(0x0a);
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
