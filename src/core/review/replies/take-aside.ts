/** Whether a line begins inside an HTML comment, and inside how many `<details>`. */
export interface Aside {
  readonly comment: boolean;
  readonly details: number;
}

const TAG = /`|<!--|<\/details\s{0,9}>|<details(?=[\s>])/gi;

/** Nobody folds deeper; a bound on what a hostile comment can count up. */
const DEEPEST = 1000;

/**
 * The text of a line that is neither in an HTML comment nor folded away, and what the next line begins in. As on GitHub, a
 * comment at the beginning of a line may never end, one in the middle of it has to, and code holds neither.
 *
 * @param closes Whether a comment left open in the middle of the line ends in the same paragraph.
 *
 * @example
 * takeAside('3 a <!-- 4 b', { comment: false, details: 0 }, true) // { text: '3 a ', aside: { comment: true, details: 0 } }
 */
export function takeAside(
  line: string,
  before: Aside,
  closes: boolean,
): { text: string; aside: Aside } {
  let { comment, details } = before;
  let text = '';
  let at = 0;
  const lastEnd = line.lastIndexOf('-->');
  const begin = line.length - line.trimStart().length;
  while (at < line.length) {
    if (comment) {
      const end = line.indexOf('-->', at);
      if (end < 0) return { text, aside: { comment, details } };
      comment = false;
      at = end + 3;
      continue;
    }
    TAG.lastIndex = at;
    const tag = TAG.exec(line);
    const upTo = tag ? tag.index : line.length;
    if (details === 0) text += line.slice(at, upTo);
    if (!tag) break;
    at = upTo + tag[0].length;
    if (tag[0] === '`') {
      const end = line.indexOf('`', at);
      if (end >= 0) at = end + 1;
      if (details === 0) text += line.slice(upTo, at);
    } else if (tag[0] === '<!--') {
      comment = closes || lastEnd >= at || upTo === begin;
      if (!comment && details === 0) text += tag[0];
    } else if (tag[0][1] === '/') details = Math.max(0, details - 1);
    else details = Math.min(DEEPEST, details + 1);
  }
  return { text, aside: { comment, details } };
}
