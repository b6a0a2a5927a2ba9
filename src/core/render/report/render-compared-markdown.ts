import type { Report, RevisionRef } from '../../report/report.ts';
import { cutText } from '../../words/cut-text.ts';
import { codeSpan } from '../escape/code-span.ts';

const LONGEST_NAME = 80;
const SHORT_COMMIT = 7;

/** Which revisions a report is about, as one line of Markdown. */
export function renderComparedMarkdown({ base, head, tool }: Report): string {
  const revisions = base
    ? `Compared ${describe(base)} with ${describe(head)}`
    : `Read ${describe(head)}, with nothing to compare it with`;
  return `<sub>${revisions}, by Assay ${tool.version}.</sub>`;
}

function describe({ name, commit }: RevisionRef): string {
  const shown = codeSpan(cutText(name, LONGEST_NAME));
  return commit === undefined ? shown : `${shown} at ${codeSpan(commit.slice(0, SHORT_COMMIT))}`;
}
