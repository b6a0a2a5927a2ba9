import type { FileReport, Report } from '../../report/report.ts';
import { countOf } from '../../words/count-of.ts';
import { cutText } from '../../words/cut-text.ts';
import { codeSpan } from '../escape/code-span.ts';
import { escapeMarkdown } from '../escape/escape-markdown.ts';
import { markdownTable } from '../markdown/markdown-table.ts';
import { nameOfFile } from './located-finding.ts';
import { tallyFindings } from './tally-findings.ts';

const LONGEST_PATH = 200;
const LONGEST_HEADLINE = 400;

/** The changed files as a table, at most `maxFiles`, those with something new in them first. */
export function renderFilesMarkdown(report: Report, maxFiles: number): string {
  const files = report.datasets.flatMap((dataset) => dataset.files);
  const ordered = [
    ...files.filter((file) => tallyFindings(file) !== ''),
    ...files.filter((file) => tallyFindings(file) === ''),
  ];
  const table = markdownTable(
    ['File', 'What changed', 'New findings'],
    ordered
      .slice(0, maxFiles)
      .map((file) => [
        describeName(file),
        escapeMarkdown(cutText(file.headline, LONGEST_HEADLINE)),
        tallyFindings(file) || 'none',
      ]),
  );
  const left = files.length - maxFiles;
  return left > 0 ? `${table}\n\nand ${countOf(left, 'more file')}` : table;
}

function describeName(file: FileReport): string {
  const name = codeSpan(cutText(nameOfFile(file), LONGEST_PATH));
  if (file.renamed_from === undefined) return name;
  return `${name}<br>was ${codeSpan(cutText(file.renamed_from, LONGEST_PATH))}`;
}
