import type { Diff } from '../../diff/diff.ts';
import type { Report } from '../../report/report.ts';
import { assembleBlocks, inBytes } from './assemble-blocks.ts';
import { fileDetailBlocks } from './file-detail-blocks.ts';
import { findingBlocks } from './finding-blocks.ts';
import { infoBlocks } from './info-blocks.ts';
import { renderComparedMarkdown } from './render-compared-markdown.ts';
import { renderDimensionsMarkdown } from './render-dimensions-markdown.ts';
import { renderFilesMarkdown } from './render-files-markdown.ts';
import { renderNoticesMarkdown } from './render-notices-markdown.ts';
import { renderVerdictMarkdown } from './render-verdict-markdown.ts';
import { standingLines } from './standing-lines.ts';
import { waivedBlocks } from './waived-blocks.ts';

export interface ReportMarkdownOptions {
  /** Most bytes of UTF-8; by default what GitHub takes for the summary of a job's step. */
  readonly limit?: number;
  /** Where the full report is, an `https:` address. */
  readonly reportUrl?: string;
}

/** GitHub refuses a summary of 1 MiB; some room is left for what else a step writes. */
const SUMMARY_LIMIT = 1024 * 1024 - 4096;
const MAX_FILES = 200;
/** Of each kind of finding, as many rows as tell it; the rest is in the full report. */
const MAX_FINDING_ROWS = 3;
const MAX_KINDS = 200;
const MAX_CHARTS = 6;
const MAX_DIFF_ROWS = 20;

/**
 * The whole report as Markdown, for a job's summary and for `report.md`: the verdict, what to do, the files,
 * the findings, then the differences file by file, folded. Cut at whole blocks, and says so.
 */
export function renderReportMarkdown(
  report: Report,
  diffs: ReadonlyMap<string, Diff>,
  { limit = SUMMARY_LIMIT, reportUrl }: ReportMarkdownOptions = {},
): string {
  const blocks = reportBlocks(report, diffs);
  return assembleBlocks(blocks, { limit, measure: inBytes, cutNote: cutNote(reportUrl) });
}

function* reportBlocks(report: Report, diffs: ReadonlyMap<string, Diff>): Generator<string> {
  yield renderVerdictMarkdown(report, '##');
  yield renderDimensionsMarkdown(report);
  yield renderNoticesMarkdown(report);
  if (report.datasets.some(({ files }) => files.length > 0)) {
    yield renderFilesMarkdown(report, MAX_FILES);
  }
  yield* findingBlocks(report, {
    maxRows: MAX_FINDING_ROWS,
    maxKinds: MAX_KINDS,
    maxCharts: MAX_CHARTS,
    heading: '###',
  });
  yield standingLines(report).join(' ');
  yield renderComparedMarkdown(report);
  yield* infoBlocks(report, { maxRows: MAX_FINDING_ROWS, maxCharts: MAX_CHARTS });
  yield* waivedBlocks(report);
  yield* fileDetailBlocks(report, diffs, MAX_DIFF_ROWS);
}

function cutNote(reportUrl: string | undefined): string {
  const isLink = reportUrl !== undefined && /^https:\/\/[^\s<>()[\]|]+$/.test(reportUrl);
  const report = isLink ? `[full report](${reportUrl})` : 'full report (`report.html`)';
  return `*This is not all: the rest did not fit. See the ${report}.*`;
}
