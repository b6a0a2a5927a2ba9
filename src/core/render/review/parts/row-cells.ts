import type { ShownCell } from '../../../review/journal.ts';
import { countOf } from '../../../words/count-of.ts';
import { cutText } from '../../../words/cut-text.ts';
import { escapeMarkdown } from '../../escape/escape-markdown.ts';
import { fitEscaped } from './fit-escaped.ts';
import { imageAddress } from './image-address.ts';
import { showName } from './show-name.ts';
import { showText } from './show-text.ts';

/** What fits a phone's screen several times over is folded. */
const LONG = 400;
const MANY_LINES = 8;
const EXCERPT = 100;
const MOST_CELLS = 40;
const LEAST = 80;
/** What stands around a cell: its name, a fold, a sentence. */
const FRAME = 600;
const EXCERPT_ROOM = 200;
const CUT = '<br><em>The rest of this cell does not fit in a comment.</em>';

/**
 * The cells of a row beneath each other, long ones folded and over-long ones cut, as one list.
 *
 * @param room For all of them, in characters.
 */
export function rowCells(
  cells: readonly ShownCell[],
  { imageHosts, room }: { readonly imageHosts: readonly string[]; readonly room: number },
): string {
  const most = Math.min(cells.length, MOST_CELLS);
  const each = Math.max(LEAST, Math.floor(room / Math.max(1, most)) - FRAME);
  const lines: string[] = [];
  let taken = 0;
  for (const cell of cells.slice(0, most)) {
    const line = `- ${showCell(cell, imageHosts, each)}`;
    taken += line.length;
    if (taken > room && lines.length > 0) break;
    lines.push(line);
  }
  const left = cells.length - lines.length;
  return [...lines, ...(left > 0 ? [`- _…and ${countOf(left, 'more column')}._`] : [])].join('\n');
}

function showCell({ column, text }: ShownCell, hosts: readonly string[], room: number): string {
  const name = showName(column);
  if (text.trim() === '') return `${name}: _blank_`;
  const image = imageAddress(text, hosts);
  if (image !== undefined && image.length <= room + FRAME) return `${name}: ![](${image})`;
  const isLong = text.length > LONG || text.split('\n', MANY_LINES + 1).length > MANY_LINES;
  const whole = showText(text, room);
  const isCut = whole.endsWith('…') && !text.trimEnd().endsWith('…');
  if (!isLong && !isCut) return `${name}: ${whole}`;
  const excerpt = fitEscaped(
    cutText(
      text
        .trim()
        .slice(0, 4 * EXCERPT)
        .replace(/\s+/g, ' '),
      EXCERPT,
    ),
    EXCERPT_ROOM,
    escapeMarkdown,
  );
  const summary = `${name.replace(/^_blank_$/, 'blank')}: ${excerpt}`;
  return `<details><summary>${summary}</summary>${whole}${isCut ? CUT : ''}</details>`;
}
