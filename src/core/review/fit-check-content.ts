import { cutText } from '../words/cut-text.ts';
import type { CheckContent } from './facts.ts';

/** GitHub counts bytes, though its documentation says characters. */
const MAX_BYTES = 65_535;

/** More than GitHub shows of a title anywhere. */
const MAX_TITLE = 255;

const CUT =
  '\n\n_The rest is cut here: GitHub shows no longer text in a check. The comments on the pull request and `assay diff` on the command line tell all of it._\n';

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/**
 * What a check run says as GitHub takes it: title, summary and text cut to its limits, with a sentence that says so.
 * What fits stays as it is, so that content that was sent can be compared with content that is wanted.
 */
export function fitCheckContent(content: CheckContent): CheckContent {
  return {
    ...content,
    title: cutText(content.title, MAX_TITLE),
    summary: fitMarkdown(content.summary),
    ...(content.text === undefined ? {} : { text: fitMarkdown(content.text) }),
  };
}

/** Cut between two lines where there are several, and out of any code block. */
function fitMarkdown(text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= MAX_BYTES) return text;
  // Room for closing a code block, too.
  const room = MAX_BYTES - Buffer.byteLength(CUT) - 200;
  const start = bytes
    .subarray(0, room)
    .toString('utf8')
    .replace(/\ufffd+$/, '');
  const line = start.lastIndexOf('\n');
  const kept = line > 0 ? start.slice(0, line) : cutText(text, start.length - 2);
  return `${kept}${closeFence(kept)}${CUT}`;
}

function closeFence(text: string): string {
  let open: string | undefined;
  for (const line of text.split('\n')) {
    const fence = FENCE.exec(line)?.[1];
    if (fence === undefined) continue;
    if (open === undefined) open = fence;
    else if (fence.startsWith(open)) open = undefined;
  }
  return open === undefined ? '' : `\n${open.slice(0, 100)}`;
}
