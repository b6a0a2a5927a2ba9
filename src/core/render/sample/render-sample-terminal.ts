import { maskText } from '../../privacy/mask-text.ts';
import { cellText } from '../../table/cell.ts';
import { countOf } from '../../words/count-of.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import { cutText } from '../../words/cut-text.ts';
import { formatCount } from '../../words/format-count.ts';
import { ROWS_HIDDEN } from '../diff/rows-hidden.ts';
import { escapeTerminal } from '../escape/escape-terminal.ts';
import { fitWidth } from '../terminal/fit-width.ts';
import { paintWith } from '../terminal/paint.ts';
import { renderTable } from '../terminal/render-table.ts';
import { tableWidth } from '../terminal/table-width.ts';
import type { TerminalOptions } from '../terminal/terminal-options.ts';
import { wrapLine } from '../terminal/wrap-line.ts';
import type { SampleView } from './sample-view.ts';

const MOST_STRATA = 30;
const MOST_ROWS = 10;
const WIDEST_STRATUM = 48;
const WIDEST_CELL = 32;

/**
 * A sample for a terminal: what was drawn and why so much, the strata, what to know, the first rows, and what to do next.
 *
 * @param next What to do with it, a sentence each.
 */
export function renderSampleTerminal(
  view: SampleView,
  next: readonly string[],
  options: TerminalOptions,
): string {
  const { bold, dim } = paintWith(options.colour);
  const wrap = (text: string) => wrapLine('', text, options.width);
  const [title, ...rest] = wrap(titleOf(view));
  const sections = [
    [bold(title!), ...rest, ...(view.census ? [] : wrap(view.why))],
    strataTable(view, options),
    view.notes.flatMap(wrap),
    view.showsRows ? rowTable(view, options) : [dim(ROWS_HIDDEN)],
    next.flatMap(wrap).map(dim),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function titleOf({ rows, population, noun, name }: SampleView): string {
  if (population === 0) return `There is no ${noun} to draw from in ${name}.`;
  return `${countOf(rows.length, 'row')} drawn of ${countOf(population, noun)} of ${name}.`;
}

function strataTable({ strata, masked }: SampleView, options: TerminalOptions): string[] {
  if (strata.length === 0) return [];
  const left = strata.length - MOST_STRATA;
  const maskName = masked ? maskText : (name: string) => name;
  const lines = strata
    .slice(0, MOST_STRATA)
    .map(({ name, rows, drawn, inclusion }) => [
      shorten(maskName(name), WIDEST_STRATUM),
      formatCount(rows),
      formatCount(drawn),
      inclusion === null ? '-' : rangeOf(inclusion),
    ]);
  return [
    ...renderTable(['stratum', 'rows', 'drawn', 'inclusion'], lines, {
      width: tableWidth(options.width),
      header: paintWith(options.colour).dim,
    }),
    ...(left > 0 ? [`  and ${countPhrase(left, 'more stratum', 'more strata')}`] : []),
  ];
}

function rangeOf({ low, high }: { readonly low: number; readonly high: number }): string {
  const [from, to] = [shareOf(low), shareOf(high)];
  return from === to ? from : `${from} to ${to}`;
}

const shareOf = (share: number) => `${Number((share * 100).toPrecision(3))} %`;

function rowTable({ rows, columns, masked }: SampleView, options: TerminalOptions): string[] {
  if (rows.length === 0) return [];
  const { dim } = paintWith(options.colour);
  const left = rows.length - MOST_ROWS;
  const maskName = masked ? maskText : (name: string) => name;
  const lines = rows
    .slice(0, MOST_ROWS)
    .map(({ row, stratum, cells }) => [
      formatCount(row),
      shorten(maskName(stratum), WIDEST_CELL),
      ...cells.map((cell) => shorten(cellText(cell), WIDEST_CELL)),
    ]);
  return [
    ...renderTable(
      ['row', 'stratum', ...columns.map((name) => shorten(name, WIDEST_CELL))],
      lines,
      { width: tableWidth(options.width), header: dim },
    ),
    ...(left > 0 ? [dim(`  and ${countOf(left, 'more row')}`)] : []),
  ];
}

function shorten(text: string, width: number): string {
  return fitWidth(escapeTerminal(cutText(text, width * 2)), width);
}
