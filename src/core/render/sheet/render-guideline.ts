import { type Html, html, trusted } from '../html/html.ts';
import { renderInline } from './render-inline.ts';
import { showLines } from './show-lines.ts';

/** Lists and quotes deeper than this are shown at this depth. */
const DEEPEST = 6;

/** Columns of a table beyond these are left out: a short row costs as much as a full one. */
const MOST_COLUMNS = 50;

const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*)$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const RULE = /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/;
const QUOTE = /^ {0,3}> ?/;
const ITEM = /^( *)([-*+]|\d{1,9}[.)])(?:[ \t]+|$)/;
const TABLE_RULE = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/**
 * A guideline written in Markdown as HTML: headings, paragraphs, lists, quotes, code, tables, rules and emphasis. It is
 * hostile input: what is not one of these is text, HTML included; a link is its text with its address beside it, and a
 * picture is its description.
 *
 * Headings begin below those of the page.
 *
 * @example
 * renderGuideline('**Shoes** only').markup // '<p><strong>Shoes</strong> only</p>'
 */
export function renderGuideline(markdown: string): Html {
  return renderBlocks(markdown.replace(/\r\n?/g, '\n').split('\n'), 0);
}

function renderBlocks(lines: readonly string[], depth: number): Html {
  const blocks: Html[] = [];
  let at = 0;
  while (at < lines.length) {
    const { block, next } = readBlock(lines, at, depth);
    if (block) blocks.push(block);
    at = next;
  }
  return html`${blocks}`;
}

interface Read {
  readonly block: Html | undefined;
  readonly next: number;
}

function readBlock(lines: readonly string[], at: number, depth: number): Read {
  const line = lines[at] as string;
  if (line.trim() === '') return { block: undefined, next: at + 1 };
  const heading = HEADING.exec(line);
  if (heading) return { block: headingOf(heading), next: at + 1 };
  const fence = FENCE.exec(line);
  if (fence) return readCode(lines, at, fence[1] as string);
  if (RULE.test(line)) return { block: trusted('<hr>'), next: at + 1 };
  if (QUOTE.test(line) && depth < DEEPEST) return readQuote(lines, at, depth);
  if (ITEM.test(line) && depth < DEEPEST) return readList(lines, at, depth);
  if (isTable(lines, at)) return readTable(lines, at);
  return readParagraph(lines, at);
}

function headingOf([, marks, text]: RegExpExecArray): Html {
  const level = Math.min((marks as string).length + 2, 6);
  const words = renderInline(trimMarks((text as string).trim()));
  return html`${trusted(`<h${level}>`)}${words}${trusted(`</h${level}>`)}`;
}

/** A heading may be closed by as many marks as it likes. */
function trimMarks(text: string): string {
  let end = text.length;
  while (text[end - 1] === '#') end--;
  return end === 0 || text[end - 1] === ' ' ? text.slice(0, end).trimEnd() : text;
}

function readCode(lines: readonly string[], at: number, fence: string): Read {
  let end = at + 1;
  while (end < lines.length && !(lines[end] as string).trim().startsWith(fence)) end++;
  const code = showLines(lines.slice(at + 1, end).join('\n'));
  return { block: html`<pre><code>${code}</code></pre>`, next: end + 1 };
}

function readQuote(lines: readonly string[], at: number, depth: number): Read {
  let end = at;
  while (end < lines.length && QUOTE.test(lines[end] as string)) end++;
  const inner = lines.slice(at, end).map((line) => line.replace(QUOTE, ''));
  return { block: html`<blockquote>${renderBlocks(inner, depth + 1)}</blockquote>`, next: end };
}

function readList(lines: readonly string[], at: number, depth: number): Read {
  const [, outer, mark] = ITEM.exec(lines[at] as string) as RegExpExecArray;
  const indent = (outer as string).length;
  const ordered = /\d/.test(mark as string);
  const items: Html[] = [];
  let next = at;
  while (next < lines.length) {
    const item = ITEM.exec(lines[next] as string);
    if (
      !item ||
      (item[1] as string).length > indent + 1 ||
      /\d/.test(item[2] as string) !== ordered
    )
      break;
    if (RULE.test(lines[next] as string)) break;
    const end = endOfItem(lines, next + 1, indent);
    const inner = lines.slice(next, end).map((line, index) => dedent(line, index, item[0].length));
    items.push(html`<li>${tight(renderBlocks(inner, depth + 1))}</li>`);
    next = end;
  }
  const start = ordered ? Number.parseInt(mark as string, 10) : 1;
  const open = ordered ? (start === 1 ? '<ol>' : `<ol start="${start}">`) : '<ul>';
  return { block: html`${trusted(open)}${items}${trusted(ordered ? '</ol>' : '</ul>')}`, next };
}

/** An item ends at the next one of its level, or where a line that is not indented follows a blank one. */
function endOfItem(lines: readonly string[], from: number, indent: number): number {
  let end = from;
  let blank = false;
  for (; end < lines.length; end++) {
    const line = lines[end] as string;
    if (line.trim() === '') {
      blank = true;
      continue;
    }
    const inner = line.length - line.trimStart().length > indent + 1;
    if (!inner && (blank || startsBlock(line))) break;
    blank = false;
  }
  return end;
}

function dedent(line: string, index: number, width: number): string {
  if (index === 0) return line.slice(width);
  const indent = line.length - line.trimStart().length;
  return line.slice(Math.min(indent, width));
}

/** The first paragraph of an item needs no element of its own. */
function tight({ markup }: Html): Html {
  const end = markup.indexOf('</p>');
  if (!markup.startsWith('<p>') || end === -1) return trusted(markup);
  return trusted(markup.slice('<p>'.length, end) + markup.slice(end + '</p>'.length));
}

function isTable(lines: readonly string[], at: number): boolean {
  const rule = lines[at + 1];
  if (!(lines[at] as string).includes('|') || rule === undefined) return false;
  return rule.includes('-') && TABLE_RULE.test(rule);
}

function readTable(lines: readonly string[], at: number): Read {
  const head = cellsOf(lines[at] as string).slice(0, MOST_COLUMNS);
  let next = at + 2;
  const rows: Html[] = [];
  while (next < lines.length && (lines[next] as string).includes('|')) {
    const cells = cellsOf(lines[next] as string);
    rows.push(
      html`<tr>${head.map((_, index) => html`<td>${renderInline(cells[index] ?? '')}</td>`)}</tr>`,
    );
    next++;
  }
  const names = head.map((cell) => html`<th scope="col">${renderInline(cell)}</th>`);
  const block = html`<div class="table"><table><thead><tr>${names}</tr></thead><tbody>${rows}</tbody></table></div>`;
  return { block, next };
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}

function readParagraph(lines: readonly string[], at: number): Read {
  let end = at + 1;
  while (end < lines.length && !startsBlock(lines[end] as string)) end++;
  const text = lines
    .slice(at, end)
    .map((line) => line.trim())
    .join('\n');
  return { block: html`<p>${renderInline(text)}</p>`, next: end };
}

function startsBlock(line: string): boolean {
  return (
    line.trim() === '' || [HEADING, FENCE, RULE, QUOTE, ITEM].some((start) => start.test(line))
  );
}
