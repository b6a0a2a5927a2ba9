import type { Diff } from '../../diff/diff.ts';
import type { Report } from '../../report/report.ts';
import { assembleBlocks, inCharacters } from './assemble-blocks.ts';
import { fileDetailBlocks } from './file-detail-blocks.ts';
import { findingBlocks } from './finding-blocks.ts';
import { infoBlocks } from './info-blocks.ts';
import { TONE_ICONS } from './markdown-icons.ts';
import { renderComparedMarkdown } from './render-compared-markdown.ts';
import { renderDimensionsMarkdown } from './render-dimensions-markdown.ts';
import { renderFilesMarkdown } from './render-files-markdown.ts';
import { renderNoticesMarkdown } from './render-notices-markdown.ts';
import { renderVerdictMarkdown } from './render-verdict-markdown.ts';
import { standingLines } from './standing-lines.ts';
import { verdictOf } from './verdict-of.ts';
import { waivedBlocks } from './waived-blocks.ts';

export interface CommentOptions {
  /** Most characters; by default what GitHub takes for a comment. */
  readonly limit?: number;
  /** An HTML comment on one line, by which the comment is found again. */
  readonly marker: string;
  /** Where the full report is, as Markdown of the shell's own; never text out of data. */
  readonly reportHint?: string;
}

const COMMENT_LIMIT = 65_536;
const CUT_NOTE = '*This is not all: the rest did not fit into a comment.*';
const MAX_DIFF_ROWS = 5;

/** What is said where all of it fits, and what is given up step by step where it does not. */
const STEPS = [
  { maxFiles: 50, maxKinds: 60, maxRows: 3, maxCharts: 3 },
  { maxFiles: 20, maxKinds: 60, maxRows: 1, maxCharts: 1 },
  { maxFiles: 10, maxKinds: 20, maxRows: 0, maxCharts: 0 },
  { maxFiles: 3, maxKinds: 3, maxRows: 0, maxCharts: 0 },
] as const;

/**
 * The comment on a pull request: the verdict, the files, what is new with its first rows, the rest folded. The
 * same report gives the same text. Never longer than the limit: rows go first, then files and findings,
 * then all but the verdict.
 */
export function renderCommentMarkdown(
  report: Report,
  diffs: ReadonlyMap<string, Diff>,
  { limit = COMMENT_LIMIT, marker, reportHint }: CommentOptions,
): string {
  const footer = [renderComparedMarkdown(report), ...(reportHint ? [reportHint] : [])].join(' ');
  const frame = (body: string) => `${marker}\n${body}\n${footer}\n`;
  const room = limit - frame('').length;
  const choices = STEPS.map((step) => mainBlocks(report, step));
  const needed =
    choices.find((blocks) => blocks.join('\n\n').length < room) ?? choices.at(-1) ?? [];
  const body = frame(
    assembleBlocks(commentBlocks(report, diffs, needed), {
      limit: room,
      measure: inCharacters,
      cutNote: CUT_NOTE,
    }),
  );
  const shortest = `${marker}\n${TONE_ICONS[verdictOf(report).tone]} Assay: ${report.conclusion}\n`;
  return body.length <= limit ? body : shortest.slice(0, limit);
}

function* commentBlocks(
  report: Report,
  diffs: ReadonlyMap<string, Diff>,
  needed: readonly string[],
): Generator<string> {
  yield* needed;
  yield* infoBlocks(report, { maxRows: 1, maxCharts: 2 });
  yield* waivedBlocks(report);
  yield* fileDetailBlocks(report, diffs, MAX_DIFF_ROWS);
}

function mainBlocks(report: Report, step: (typeof STEPS)[number]): string[] {
  const files = report.datasets.flatMap((dataset) => dataset.files);
  const isOneLine = files.length === 0 || (files.length === 1 && verdictOf(report).tone === 'pass');
  return [
    renderVerdictMarkdown(report, '###'),
    renderDimensionsMarkdown(report),
    renderNoticesMarkdown(report),
    isOneLine ? '' : renderFilesMarkdown(report, step.maxFiles),
    ...findingBlocks(report, { ...step, heading: '####' }),
    standingLines(report).join(' '),
  ].filter((block) => block !== '');
}
