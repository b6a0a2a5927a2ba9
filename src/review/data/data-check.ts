import type { Annotation } from '../../core/render/annotations/annotation.ts';
import { renderAnnotations } from '../../core/render/annotations/render-annotations.ts';
import { showInvisible } from '../../core/render/escape/show-invisible.ts';
import { renderCommentMarkdown } from '../../core/render/report/render-comment-markdown.ts';
import { renderReportMarkdown } from '../../core/render/report/render-report-markdown.ts';
import { verdictOf } from '../../core/render/report/verdict-of.ts';
import { isWorthTelling } from '../../core/report/is-worth-telling.ts';
import type { ShownResult } from '../../core/review/embargo/embargo-report.ts';
import type { CheckContent } from '../../core/review/facts.ts';
import { cutText } from '../../core/words/cut-text.ts';
import type { CheckAnnotation } from '../../github/app-port.ts';
import { commentMarker } from '../../github/comment-marker.ts';

/** The check run of the data check, and the one comment beside it. */
export interface DataCheck {
  readonly content: CheckContent;
  /** Most severe first. */
  readonly annotations: readonly CheckAnnotation[];
  readonly comment: {
    /** The invisible line that the comment starts with: the same as the Action's. */
    readonly marker: string;
    readonly body: string;
    /** Whether to write a comment where there is none yet. */
    readonly worthTelling: boolean;
  };
}

/** What GitHub takes for a summary; it is counted in bytes here, which are no fewer. */
const SUMMARY_LIMIT = 65_535;
/** Of each level. They are sent 50 a request. */
const ANNOTATIONS = 100;
const LONGEST_TITLE = 250;

/**
 * What the check run `assay/data` and the sticky comment say of a result. The same result gives the same texts.
 *
 * @param result As it may be shown: see `embargoReport`.
 */
export function dataCheck(
  { report, diffs }: ShownResult,
  { configPath }: { readonly configPath?: string | undefined } = {},
): DataCheck {
  const marker = commentMarker(configPath);
  return {
    content: {
      status: 'completed',
      conclusion: report.conclusion === 'fail' ? 'failure' : 'success',
      title: showInvisible(cutText(verdictOf(report).text, LONGEST_TITLE)),
      summary: renderReportMarkdown(report, diffs, { limit: SUMMARY_LIMIT }),
    },
    annotations: renderAnnotations(report, {
      limit: ANNOTATIONS,
      rest: 'see the summary of this check',
    }).map(annotationOf),
    comment: {
      marker,
      body: renderCommentMarkdown(report, diffs, {
        marker,
        reportHint: 'The check `assay/data` has it all.',
      }),
      worthTelling: isWorthTelling(report),
    },
  };
}

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

/** What is about a whole file stands at its first line: GitHub wants one. */
function annotationOf({ level, path, line = 1, title, message }: Annotation): CheckAnnotation {
  return {
    path,
    startLine: line,
    endLine: line,
    level: LEVELS[level],
    message,
    title: cutText(title, LONGEST_TITLE),
  };
}
