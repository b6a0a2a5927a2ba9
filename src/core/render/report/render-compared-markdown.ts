import type { Report, RevisionRef } from '../../report/report.ts';
import { codeSpan } from '../escape/code-span.ts';
import { SHORT_COMMIT, shownName } from './compared-words.ts';

/** Which revisions a report is about, as one line of Markdown. */
export function renderComparedMarkdown({ base, head, tool }: Report): string {
  const revisions = base
    ? `Compared ${describe(base)} with ${describe(head)}`
    : `Read ${describe(head)}, with nothing to compare it with`;
  return `<sub>${revisions}, by Assay ${tool.version}.</sub>`;
}

function describe({ name, commit }: RevisionRef): string {
  const shown = shownName(name);
  const short = commit?.slice(0, SHORT_COMMIT);
  if (short === undefined || shown === short) return codeSpan(shown);
  return `${codeSpan(shown)} at ${codeSpan(short)}`;
}
