import type { Report } from '../../report/report.ts';
import { countOf } from '../../words/count-of.ts';
import { fold } from '../markdown/fold.ts';
import { findingsOf } from './located-finding.ts';
import { renderFindingMarkdown } from './render-finding-markdown.ts';

const MOST_INFO = 20;

/** New findings that only inform, folded into one block of Markdown; none where there are none. */
export function infoBlocks(report: Report, maxRows: number): string[] {
  const info = findingsOf(report, 'new', 'info');
  if (info.length === 0) return [];
  const shown = info.slice(0, MOST_INFO).map((each) => renderFindingMarkdown(each, maxRows));
  const left = info.length - shown.length;
  const lines = left > 0 ? [...shown, `and ${countOf(left, 'more finding')}`] : shown;
  return [fold('For your information', lines.join('\n\n'))];
}
