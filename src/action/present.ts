import type { CheckResult } from '../check/check-result.ts';
import { formatAnnotation } from '../core/render/annotations/format-annotation.ts';
import { renderAnnotations } from '../core/render/annotations/render-annotations.ts';
import { renderCommentMarkdown } from '../core/render/report/render-comment-markdown.ts';
import { renderReportMarkdown } from '../core/render/report/render-report-markdown.ts';
import { verdictOf } from '../core/render/report/verdict-of.ts';
import { isWorthTelling } from '../core/report/is-worth-telling.ts';
import { commentMarker } from '../github/comment-marker.ts';
import type { Environment } from './read-event.ts';

/** A check's result in the words of each place where the Action tells it. */
export interface Presentation {
  /** Markdown for the job's summary. */
  readonly summary: string;
  /** Workflow commands, most severe first. */
  readonly annotations: readonly string[];
  readonly comment: {
    readonly body: string;
    readonly marker: string;
    readonly worthTelling: boolean;
  };
  /** The verdict as a line for the log; may hold text out of data. */
  readonly verdict: string;
}

/** GitHub shows ten annotations of each level: room for one is left to the verdict or the comment. */
const ANNOTATIONS = 9;

/** Everything that the Action shows of a result. The same result and environment give the same texts. */
export function present(
  { report, diffs }: CheckResult,
  env: Environment,
  configPath: string | undefined,
): Presentation {
  const marker = commentMarker(configPath);
  const reportUrl = runUrl(env);
  return {
    summary: renderReportMarkdown(report, diffs, reportUrl ? { reportUrl } : {}),
    annotations: renderAnnotations(report, { limit: ANNOTATIONS }).map(formatAnnotation),
    comment: {
      marker,
      body: renderCommentMarkdown(report, diffs, {
        marker,
        ...(reportUrl && { reportHint: `[Full report](${reportUrl})` }),
      }),
      worthTelling: isWorthTelling(report),
    },
    verdict: `Assay: ${verdictOf(report).text}`,
  };
}

/** Where the whole report is: the page of this run, with its summary and its artifacts. */
function runUrl(env: Environment): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
}
