import type { FileReport, Report } from '../../report/report.ts';
import { countOf } from '../../words/count-of.ts';
import { cutText } from '../../words/cut-text.ts';
import { codeSpan } from '../escape/code-span.ts';
import { escapeMarkdown } from '../escape/escape-markdown.ts';
import { fold } from '../markdown/fold.ts';
import { markdownTable } from '../markdown/markdown-table.ts';
import { nameOfFile } from './located-finding.ts';
import { tallyFindings } from './tally-findings.ts';

const LONGEST_PATH = 200;
const LONGEST_HEADLINE = 400;

/** So many files are seen at once: the findings that follow matter more than a long list. */
const MOST_OPEN = 12;

/**
 * The changed files as a table, those with a new error first and then those with a new warning; of many the first are
 * seen at once and the others folded, at most `maxFiles` in all.
 */
export function renderFilesMarkdown(report: Report, maxFiles: number): string {
  const files = report.datasets.flatMap((dataset) => dataset.files);
  const ordered = [...files].sort((a, b) => rankOf(a) - rankOf(b)).slice(0, maxFiles);
  const open = ordered.length > MOST_OPEN ? ordered.slice(0, MOST_OPEN) : ordered;
  const folded = ordered.slice(open.length);
  const left = files.length - ordered.length;
  const rest = left > 0 ? `and ${countOf(left, 'more file')}` : '';
  if (folded.length === 0) return [tableOf(open), rest].filter((part) => part !== '').join('\n\n');
  const more = [tableOf(folded), rest].filter((part) => part !== '').join('\n\n');
  return `${tableOf(open)}\n\n${fold(countOf(files.length - open.length, 'more file'), more)}`;
}

function tableOf(files: readonly FileReport[]): string {
  return markdownTable(
    ['File', 'What changed', 'New findings'],
    files.map((file) => [
      describeName(file),
      escapeMarkdown(cutText(file.headline, LONGEST_HEADLINE)),
      tallyFindings(file) || 'none',
    ]),
  );
}

function rankOf({ findings }: FileReport): number {
  const isNew = (severity: string) =>
    findings.some((each) => each.severity === severity && each.standing === 'new' && !each.waived);
  return isNew('error') ? 0 : isNew('warning') ? 1 : 2;
}

function describeName(file: FileReport): string {
  const name = codeSpan(cutText(nameOfFile(file), LONGEST_PATH));
  if (file.renamed_from === undefined) return name;
  return `${name}<br>was ${codeSpan(cutText(file.renamed_from, LONGEST_PATH))}`;
}
