import { isAttribution, startsOldMail, startsSignature } from './mail-lines.ts';
import { takeAside } from './take-aside.ts';

/** Lines of a comment that are its author's own words. */
export interface OwnBlock {
  /** `code`: all of one fence. */
  readonly kind: 'text' | 'code';
  readonly lines: readonly OwnLine[];
}

export interface OwnLine {
  /** 1-based, of the comment. */
  readonly line: number;
  readonly text: string;
}

const QUOTE = /^ {0,3}>/;
const FENCE = /^[ \t]{0,8}(`{3,}|~{3,})/;

/**
 * What a comment's author wrote there and then: block quotes, HTML comments (also one that never ends, which hides all
 * that follows), what is folded away in `<details>`, and what mail programs put beneath a reply are left out. A line
 * beneath a quote without a blank line between counts as the author's own: so people answer mails point by point.
 *
 * @param body Of any size; read once, in linear time.
 * @example
 * ownBlocks('> 3 a\n3 b') // [{ kind: 'text', lines: [{ line: 2, text: '3 b' }] }]
 */
export function ownBlocks(body: string): OwnBlock[] {
  const blocks: OwnBlock[] = [];
  const all = body.split(/\r\n|\n|\r/);
  const closes = commentCloses(all);
  let text: OwnLine[] = [];
  let fence: { mark: string; lines: OwnLine[] } | undefined;
  let aside = { comment: false, details: 0 };
  const endText = () => {
    if (text.length > 0) blocks.push({ kind: 'text', lines: text });
    text = [];
  };
  for (const [index, raw] of all.entries()) {
    const line = index + 1;
    if (fence) {
      if (closesFence(raw, fence.mark)) {
        blocks.push({ kind: 'code', lines: fence.lines });
        fence = undefined;
      } else fence.lines.push({ line, text: raw });
      continue;
    }
    const hidden = aside.comment || aside.details > 0;
    if (!hidden && QUOTE.test(raw)) continue;
    const mark = hidden ? undefined : fenceOpening(raw);
    if (mark !== undefined) {
      endText();
      fence = { mark, lines: [] };
      continue;
    }
    const seen = takeAside(raw, aside, closes[index]!);
    aside = seen.aside;
    if (seen.text.trim() === '') continue;
    if (startsSignature(seen.text) || startsOldMail(all, index)) break;
    if (isAttribution(seen.text)) {
      if (!quoteFollows(all, index)) break;
      continue;
    }
    text.push({ line, text: seen.text });
  }
  endText();
  // A fence that is never closed goes to the end.
  if (fence) blocks.push({ kind: 'code', lines: fence.lines });
  return blocks;
}

/** What has to close the fence that a line opens; undefined where it opens none: ```a``` is code within a line. */
function fenceOpening(raw: string): string | undefined {
  const found = FENCE.exec(raw);
  const mark = found?.[1];
  return mark?.startsWith('`') && raw.includes('`', found![0].length) ? undefined : mark;
}

/** For each line, whether a comment that is left open in the middle of it ends before the paragraph does. */
function commentCloses(all: readonly string[]): boolean[] {
  const closes = all.map(() => false);
  for (let index = all.length - 2; index >= 0; index--) {
    const next = all[index + 1]!;
    closes[index] = next.includes('-->') || (next.trim() !== '' && closes[index + 1]!);
  }
  return closes;
}

function closesFence(raw: string, mark: string): boolean {
  const text = raw.trim();
  return text.length >= mark.length && text === mark[0]!.repeat(text.length);
}

/** Whether what a mail program announces is marked as a quote, so that the author's own lines may follow it. */
function quoteFollows(all: readonly string[], index: number): boolean {
  let next = index + 1;
  while (next < all.length && all[next]!.trim() === '') next++;
  return QUOTE.test(all[next] ?? '');
}
