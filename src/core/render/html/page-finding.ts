import type { Standing } from '../../checks/finding.ts';
import type { FileReport, Report } from '../../report/report.ts';
import { type FindingKind, findingKinds } from '../report/finding-kind.ts';
import { holdsMerge } from '../report/holds-merge.ts';
import { locateFindings } from '../report/located-finding.ts';
import type { FoldName } from './finding-folds.ts';

/** What happens to a finding in the reader's eyes; a waived one is neither new nor old debt. */
export type Status = Standing | 'waived';

/** A kind of finding as the page shows it: one entry with an anchor of its own. */
export interface PageFinding extends FindingKind {
  readonly anchor: string;
  readonly status: Status;
  /** The fold it waits in until it is asked for; left out where it is seen at once. */
  readonly fold?: FoldName;
}

/** Where a file's section is, and what it shows of rows. */
export interface FilePlace {
  readonly id: number;
  readonly dataset: string;
  /** Whether its changed rows are part of the page, so that they can be linked to. */
  readonly hasRows: boolean;
}

/** Every kind of finding of a report, in the order in which a reader needs them. */
export function pageFindings(report: Report): PageFinding[] {
  return findingKinds(locateFindings(report)).map((kind, i) => {
    const status = kind.findings[0]?.finding.waived ? 'waived' : kind.standing;
    const fold = status === 'new' ? foldOfNew(kind, report) : status;
    return { ...kind, anchor: `finding-${i}`, status, ...(fold ? { fold } : {}) };
  });
}

/** What merely informs waits, and what the config gives no weight, unless it holds the merge. */
function foldOfNew({ severity, weight }: FindingKind, report: Report): FoldName | undefined {
  if (severity === 'info') return 'info';
  return weight === 0 && !holdsMerge(report, severity) ? 'weightless' : undefined;
}

export type FilePlaces = ReadonlyMap<FileReport, FilePlace>;
