import { noteLabels } from '../note-labels.ts';
import { type Problem, ProblemLog } from '../problem.ts';
import { findUndecodable } from '../text/find-undecodable.ts';
import type { ScannedCsv } from './scan-csv.ts';

/** Everything that is wrong with a scanned file, its header read as `columns`. */
export function noteProblems(
  { records, text }: ScannedCsv,
  columns: readonly string[],
  header: boolean,
): Problem[] {
  const log = new ProblemLog();
  const skipped = header ? Math.min(1, records.length) : 0;
  const place = (record: number, detail?: string) => ({
    ...(record < skipped ? {} : { index: record - skipped }),
    line: records.line(record),
    ...(detail === undefined ? {} : { detail }),
  });

  if (records.length === 0) log.add('empty-file');
  else if (records.length === skipped) log.add('no-rows', { line: 1 });
  if (header && records.length > 0) noteLabels(columns, records.line(0), log);
  for (const record of records.unclosed) log.add('unclosed-quote', place(record));
  for (const record of records.swallowed) log.add('swallowed-rows', place(record));
  // A record with no byte but its delimiters holds no value, whether its width fits or not.
  const blank = new Set(records.blank);
  for (const record of blank) if (record >= skipped) log.add('blank-row', place(record));
  for (const record of records.ofOtherWidth(columns.length)) {
    if (record < skipped || blank.has(record)) continue;
    const cells = records.width(record);
    const code = cells < columns.length ? 'missing-cell' : 'extra-cell';
    log.add(code, place(record, `${cells} cells instead of ${columns.length}`));
  }
  const undecodable = records.doubtful.flatMap((range) => findUndecodable(text, records, range));
  for (const record of undecodable) {
    log.add('encoding-error', place(record, `bytes that are no ${nameOf(text.encoding)}`));
  }
  return log.list();
}

function nameOf(encoding: string): string {
  return encoding === 'windows-1252' ? 'Windows-1252 text' : 'UTF-8';
}
