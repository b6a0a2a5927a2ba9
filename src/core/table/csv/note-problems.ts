import { noteLabels } from '../note-labels.ts';
import { type Problem, ProblemLog } from '../problem.ts';
import { findUndecodable } from '../text/find-undecodable.ts';
import { csvForm } from './csv-form.ts';
import type { ScannedCsv } from './scan-csv.ts';

/** Everything that is wrong with a scanned file, its header read as `columns`. */
export async function noteProblems(
  scan: ScannedCsv,
  columns: readonly string[],
  header: boolean,
): Promise<Problem[]> {
  const log = new ProblemLog();
  const { index, text } = scan;
  const skipped = header ? Math.min(1, index.length) : 0;
  const delimiterLength = csvForm(scan.form, text.encoding === 'windows-1252').delimiter.length;
  const place = (record: number, detail?: string) => ({
    ...(record < skipped ? {} : { index: record - skipped }),
    line: index.lines[record]!,
    ...(detail === undefined ? {} : { detail }),
  });

  if (index.length === 0) log.add('empty-file');
  else if (index.length === skipped) log.add('no-rows', { line: 1 });
  if (header && index.length > 0) noteLabels(columns, index.lines[0] ?? 1, log);
  for (const record of scan.unclosed) log.add('unclosed-quote', place(record));
  for (const record of scan.swallowed) log.add('swallowed-rows', place(record));
  for (let record = skipped; record < index.length; record++) {
    const cells = scan.widths[record]!;
    // A record with no byte but its delimiters holds no value, whether its width fits or not.
    const blank = index.ends[record]! - index.starts[record]! === (cells - 1) * delimiterLength;
    if (blank) log.add('blank-row', place(record));
    else if (cells !== columns.length) {
      const code = cells < columns.length ? 'missing-cell' : 'extra-cell';
      log.add(code, place(record, `${cells} cells instead of ${columns.length}`));
    }
  }
  for (const record of await findUndecodable(text, index)) {
    log.add('encoding-error', place(record, `bytes that are no ${nameOf(text.encoding)}`));
  }
  return log.list();
}

function nameOf(encoding: string): string {
  return encoding === 'windows-1252' ? 'Windows-1252 text' : 'UTF-8';
}
