import type { Diff } from '../../diff/diff.ts';
import type { Report } from '../../report/report.ts';
import { cutText } from '../../words/cut-text.ts';
import { renderDiffDetails } from '../diff/markdown/render-diff-markdown.ts';
import { escapeMarkdown } from '../escape/escape-markdown.ts';
import { fold } from '../markdown/fold.ts';
import { diffOfFile } from './diff-of-file.ts';
import { nameOfFile } from './located-finding.ts';

const LONGEST_PATH = 200;

/**
 * What changed in each file, cell by cell, one folded block of Markdown a file. Made one at a time: of a
 * change to thousands of files only the first fit anywhere.
 */
export function* fileDetailBlocks(
  report: Report,
  diffs: ReadonlyMap<string, Diff>,
  maxRows: number,
): Generator<string> {
  for (const file of report.datasets.flatMap((dataset) => dataset.files)) {
    const diff = diffOfFile(file, diffs);
    if (!diff || file.headline === 'no change') continue;
    const name = escapeMarkdown(cutText(nameOfFile(file), LONGEST_PATH));
    const details = renderDiffDetails(diff, { maxRows }).join('\n\n');
    yield fold(`What changed in <code>${name}</code>`, details);
  }
}
