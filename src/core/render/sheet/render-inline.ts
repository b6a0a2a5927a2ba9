import { type Html, html, trusted } from '../html/html.ts';
import { showLines } from './show-lines.ts';

/** Addresses longer than this are no links. */
const LONGEST_ADDRESS = 2000;

const TAGS = { '*': 'em', '**': 'strong', _: 'em', __: 'strong' } as const;
type Mark = keyof typeof TAGS;

const TOKEN = /\\[!-/:-@[-`{-~]|`+|\*{1,2}|_{1,2}|!?\[|\]|[^\\`*_[\]!]+|[\s\S]/gu;

/**
 * A line of Markdown as HTML: emphasis, code, and links as text with their address beside it. Takes time in
 * proportion to its length whatever stands in it.
 *
 * @example
 * renderInline('*a* <b>').markup // '<em>a</em> &lt;b&gt;'
 */
export function renderInline(text: string): Html {
  const pieces: Html[] = [];
  const opened: { mark: Mark; piece: number }[] = [];
  const count: Record<Mark, number> = { '*': 0, '**': 0, _: 0, __: 0 };
  const brackets: { piece: number; picture: boolean }[] = [];
  const unclosed = new Set<string>();
  let skipTo = 0;

  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (index < skipTo) continue;
    const end = index + token.length;
    if (token.startsWith('`') && !unclosed.has(token)) {
      const close = closeOfCode(text, end, token);
      if (close !== -1) {
        pieces.push(html`<code>${showLines(text.slice(end, close).trim())}</code>`);
        skipTo = close + token.length;
        continue;
      }
      unclosed.add(token);
    }
    if (token === '[' || token === '![') {
      brackets.push({ piece: pieces.length, picture: token === '![' });
    } else if (token === ']') {
      const open = brackets.pop();
      const address = open && addressAt(text, end);
      if (open && address !== undefined) {
        pieces[open.piece] = html`${open.picture && 'picture: '}`;
        pieces.push(html` <span class="address">(${showLines(address)})</span>`);
        skipTo = end + address.length + 2;
        continue;
      }
    } else if (isMark(token)) {
      if (count[token] > 0 && closes(text, index, end, token)) {
        for (let last = opened.pop(); last; last = opened.pop()) {
          count[last.mark]--;
          if (last.mark !== token) continue;
          pieces[last.piece] = trusted(`<${TAGS[token]}>`);
          break;
        }
        pieces.push(trusted(`</${TAGS[token]}>`));
        continue;
      }
      if (opens(text, index, end, token)) {
        opened.push({ mark: token, piece: pieces.length });
        count[token]++;
      }
    }
    pieces.push(html`${showLines(/^\\./.test(token) ? token.slice(1) : token)}`);
  }
  return html`${pieces}`;
}

function closeOfCode(text: string, from: number, ticks: string): number {
  for (let at = text.indexOf(ticks, from); at !== -1; at = text.indexOf(ticks, at)) {
    let end = at;
    while (text[end] === '`') end++;
    if (end - at === ticks.length) return at;
    at = end;
  }
  return -1;
}

/** The address in round brackets that follows the text of a link. */
function addressAt(text: string, at: number): string | undefined {
  if (text[at] !== '(') return undefined;
  const end = text.slice(at + 1, at + 1 + LONGEST_ADDRESS).indexOf(')');
  return end === -1 ? undefined : text.slice(at + 1, at + 1 + end);
}

function isMark(token: string): token is Mark {
  return Object.hasOwn(TAGS, token);
}

function opens(text: string, start: number, end: number, mark: Mark): boolean {
  return /\S/.test(text[end] ?? ' ') && !(mark[0] === '_' && isWord(text[start - 1]));
}

function closes(text: string, start: number, end: number, mark: Mark): boolean {
  return /\S/.test(text[start - 1] ?? ' ') && !(mark[0] === '_' && isWord(text[end]));
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
