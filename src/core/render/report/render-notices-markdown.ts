import type { Notice, Report } from '../../report/report.ts';
import { countOf } from '../../words/count-of.ts';
import { cutText } from '../../words/cut-text.ts';
import { codeSpan } from '../escape/code-span.ts';
import { markdownProse } from '../markdown/markdown-prose.ts';
import { SEVERITY_ICONS } from './markdown-icons.ts';
import { placeOfNotice } from './place-of-notice.ts';

const MOST_NOTICES = 20;
const LONGEST_PATH = 200;

/** The notices of a report as a list; empty where there are none. */
export function renderNoticesMarkdown({ notices }: Report): string {
  const lines = notices.slice(0, MOST_NOTICES).map(noticeLine);
  const left = notices.length - lines.length;
  return (left > 0 ? [...lines, `- and ${countOf(left, 'more notice')}`] : lines).join('\n');
}

function noticeLine(notice: Notice): string {
  const place = placeOfNotice(notice);
  const where = place === '' ? '' : ` (${codeSpan(cutText(place, LONGEST_PATH))})`;
  return `- ${SEVERITY_ICONS[notice.severity]} ${markdownProse(notice.message)}${where}`;
}
