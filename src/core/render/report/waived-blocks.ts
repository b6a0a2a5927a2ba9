import type { Report } from '../../report/report.ts';
import { countOf } from '../../words/count-of.ts';
import { cutText } from '../../words/cut-text.ts';
import { formatCount } from '../../words/format-count.ts';
import { codeSpan } from '../escape/code-span.ts';
import { escapeMarkdown } from '../escape/escape-markdown.ts';
import { fold } from '../markdown/fold.ts';
import { markdownProse } from '../markdown/markdown-prose.ts';
import { type LocatedFinding, nameOfFile, totalCount } from './located-finding.ts';
import { describeWaiver, waivedFindings } from './waived-findings.ts';

const MOST_WAIVED = 20;
const LONGEST_PATH = 200;

/** What is waived and why, folded into one block of Markdown; none where nothing is. */
export function waivedBlocks(report: Report): string[] {
  const waived = waivedFindings(report);
  if (waived.length === 0) return [];
  const lines = waived.slice(0, MOST_WAIVED).map(waivedLine);
  const left = waived.length - lines.length;
  const all = left > 0 ? [...lines, `- and ${countOf(left, 'more finding')}`] : lines;
  return [fold(`Waived: ${formatCount(totalCount(waived))}`, all.join('\n'))];
}

function waivedLine({ file, finding }: LocatedFinding): string {
  const where = codeSpan(cutText(nameOfFile(file), LONGEST_PATH));
  const why = markdownProse(describeWaiver(finding.waived));
  const said = markdownProse(finding.message);
  return `- **${escapeMarkdown(finding.check)}** in ${where}: ${said}. Waived: ${why}`;
}
