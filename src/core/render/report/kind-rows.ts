import type { FindingRow } from '../../checks/finding.ts';
import type { FileReport } from '../../report/report.ts';
import type { FindingKind } from './finding-kind.ts';
import { tellingRows } from './telling-rows.ts';

/** A row to show of a kind of finding. */
export interface KindRow {
  /** Left out where all rows are of one file. */
  readonly file?: FileReport;
  readonly row: FindingRow;
}

/** The rows to show of a kind of finding, at most `most`; of several files each gives some. */
export function kindRows({ findings }: FindingKind, most: number): KindRow[] {
  const isOneFile = findings.length === 1;
  return findings.slice(0, most).flatMap(({ file, finding }, at, { length }) => {
    const share = Math.floor(most / length) + (at < most % length ? 1 : 0);
    return tellingRows(finding, share).map((row) => (isOneFile ? { row } : { file, row }));
  });
}
