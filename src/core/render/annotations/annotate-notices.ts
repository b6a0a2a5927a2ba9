import type { Severity } from '../../checks/finding.ts';
import type { Notice } from '../../report/report.ts';
import { cutText } from '../../words/cut-text.ts';
import { showInvisible } from '../escape/show-invisible.ts';
import type { Annotation } from './annotation.ts';

const LONGEST_TEXT = 500;

/** The notices of one severity that name a file, as annotations; the others are told in the summary. */
export function annotateNotices(notices: readonly Notice[], severity: Severity): Annotation[] {
  return notices.flatMap((notice) => {
    if (notice.severity !== severity || notice.path === undefined) return [];
    return [
      {
        level: severity === 'warning' ? 'warning' : 'notice',
        path: showInvisible(notice.path),
        ...(notice.line === undefined ? {} : { line: notice.line }),
        title: notice.code,
        message: showInvisible(cutText(notice.message, LONGEST_TEXT)),
      },
    ];
  });
}
