import type { Standing } from '../../checks/finding.ts';
import type { FileReport, Report } from '../../report/report.ts';
import { type FindingKind, findingKinds } from '../report/finding-kind.ts';
import { locateFindings } from '../report/located-finding.ts';

/** What happens to a finding in the reader's eyes; a waived one is neither new nor old debt. */
export type Status = Standing | 'waived';

/** A kind of finding as the page shows it: one entry with an anchor of its own. */
export interface PageFinding extends FindingKind {
  readonly anchor: string;
  readonly status: Status;
}

/** Where a file's section is, and what it shows of rows. */
export interface FilePlace {
  readonly id: number;
  readonly dataset: string;
  /** Whether its changed rows are part of the page, so that they can be linked to. */
  readonly hasRows: boolean;
}

export type FilePlaces = ReadonlyMap<FileReport, FilePlace>;

/** Every kind of finding of a report, in the order in which a reader needs them. */
export function pageFindings(report: Report): PageFinding[] {
  return findingKinds(locateFindings(report)).map((kind, i) => ({
    ...kind,
    anchor: `finding-${i}`,
    status: kind.findings[0]?.finding.waived ? 'waived' : kind.standing,
  }));
}
