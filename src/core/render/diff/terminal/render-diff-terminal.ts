import type { Diff } from '../../../diff/diff.ts';
import { maskOf } from '../../../privacy/cell-mask.ts';
import { escapeTerminal } from '../../escape/escape-terminal.ts';
import { type Paint, paintWith } from '../../terminal/paint.ts';
import type { TerminalOptions } from '../../terminal/terminal-options.ts';
import { wrapLine } from '../../terminal/wrap-line.ts';
import { type ChosenRows, chooseRows } from '../choose-rows.ts';
import { cosmeticNote } from '../cosmetic-note.ts';
import { diffFacts } from '../diff-facts.ts';
import { headlineOf } from '../headline-of.ts';
import { listMoved } from '../list-moved.ts';
import { listTitle } from '../list-title.ts';
import { ROWS_HIDDEN } from '../rows-hidden.ts';
import { renderModifiedTerminal } from './render-modified-terminal.ts';
import { renderRowsTerminal } from './render-rows-terminal.ts';
import { renderSumsTerminal } from './render-sums-terminal.ts';

/**
 * A diff for the terminal: the headline, the facts, what happened by column, then rows side by side, at most
 * `maxRows` of each kind of change. Ends with a line ending. A diff without a change is its headline alone.
 */
export function renderDiffTerminal(
  diff: Diff,
  options: TerminalOptions & { readonly maxRows: number },
): string {
  const paint = paintWith(options.colour);
  const headline = headlineOf(diff);
  const title = paint.bold(escapeTerminal(headline));
  if (headline === 'no change') return `${title}\n`;
  const chosen = chooseRows(diff, options.maxRows);
  const sections = [
    [title, ...factLines(diff, paint)],
    renderSumsTerminal(diff, options),
    ...rowSections(diff, chosen, options),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function factLines(diff: Diff, paint: Paint): string[] {
  return diffFacts(diff).map(({ label, value }) =>
    paint.dim(`  ${label}: ${escapeTerminal(value)}`),
  );
}

function rowSections(diff: Diff, chosen: ChosenRows, options: TerminalOptions): string[][] {
  const paint = paintWith(options.colour);
  if (diff.privacy?.rows === 'hide') return [[paint.dim(ROWS_HIDDEN)]];
  const { modified, removed, added, moved, cosmeticOnly } = chosen;
  const mask = maskOf(diff);
  const titled = (
    verb: string,
    list: { rows: readonly unknown[]; total: number },
    lines: string[],
  ) =>
    list.rows.length > 0
      ? [paint.bold(listTitle(verb, list.total, list.rows.length)), ...lines]
      : [];
  return [
    titled('modified', modified, renderModifiedTerminal(diff, modified.rows, options)),
    cosmeticOnly > 0 ? [cosmeticNote(cosmeticOnly)] : [],
    titled(
      'removed',
      removed,
      renderRowsTerminal(
        removed.rows.map(({ base }) => mask.row('base', base)),
        { ...options, columns: diff.base.columns, key: diff.key.baseColumns },
      ),
    ),
    titled(
      'added',
      added,
      renderRowsTerminal(
        added.rows.map(({ head }) => mask.row('head', head)),
        { ...options, columns: diff.head.columns, key: diff.key.headColumns },
      ),
    ),
    titled('moved', moved, wrapLine('  ', listMoved(moved.rows), options.width)),
  ];
}
