import type { Report } from '../../report/report.ts';
import { blockingDebt, findingsOf, type LocatedFinding } from './located-finding.ts';
import { renderFindingMarkdown } from './render-finding-markdown.ts';

/** How much is said of each finding. */
export interface FindingDetail {
  /** Rows listed of each finding. */
  readonly maxRows: number;
  /** Findings listed under each title. */
  readonly maxFindings: number;
  /** The Markdown heading that titles start with, such as `###`. */
  readonly heading: string;
}

/**
 * The findings a person has to look at, as blocks of Markdown: new errors, then errors that hold the merge
 * although they were there before, then new warnings.
 */
export function findingBlocks(report: Report, detail: FindingDetail): string[] {
  return [
    ...titled('New errors', findingsOf(report, 'new', 'error'), detail),
    ...titled('Errors that were there before', blockingDebt(report), detail),
    ...titled('New warnings', findingsOf(report, 'new', 'warning'), detail),
  ];
}

function titled(
  title: string,
  located: readonly LocatedFinding[],
  { maxRows, maxFindings, heading }: FindingDetail,
): string[] {
  if (located.length === 0) return [];
  const cut = located.length > maxFindings ? `, the first ${maxFindings} of ${located.length}` : '';
  const [first = '', ...rest] = located
    .slice(0, maxFindings)
    .map((each) => renderFindingMarkdown(each, maxRows));
  // The title stays with what it is the title of, wherever a report is cut.
  return [`${heading} ${title}${cut}\n\n${first}`, ...rest];
}
