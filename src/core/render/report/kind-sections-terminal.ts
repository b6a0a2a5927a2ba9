import { countOf } from '../../words/count-of.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import { formatCount } from '../../words/format-count.ts';
import { listNames } from '../../words/list-names.ts';
import { paintWith } from '../terminal/paint.ts';
import { wrapLine } from '../terminal/wrap-line.ts';
import type { FindingKind } from './finding-kind.ts';
import { areMany, sectionsByDimension } from './kind-sections.ts';
import { renderKindLine, renderKindTerminal } from './render-kind-terminal.ts';
import { type ReportTerminalOptions, whereAllAre } from './report-terminal-options.ts';

/** Of many kinds of one dimension, how many are told in full and how many on a line each. */
const WORST = { open: 2, lines: 10 };
const LESSER = { open: 0, lines: 4 };

/**
 * Kinds of finding as sections of lines. Few are told in full one after the other. Many are grouped by severity and
 * dimension: the first of each in full, further ones on a line each, the rest by number; what merely informs on one line.
 *
 * @param kinds The most severe first.
 */
export function kindSections(
  kinds: readonly FindingKind[],
  options: ReportTerminalOptions,
): string[][] {
  if (!areMany(kinds)) return kinds.map((kind) => renderKindTerminal(kind, options));
  const worst = kinds[0]?.severity;
  const pressing = (['error', 'warning'] as const).flatMap((severity) => {
    const own = kinds.filter((kind) => kind.severity === severity);
    return groupedSections(own, severity, severity === worst ? WORST : LESSER, options);
  });
  const info = kinds.filter(({ severity }) => severity === 'info');
  return info.length > 0 ? [...pressing, infoLines(info, options)] : pressing;
}

function groupedSections(
  kinds: readonly FindingKind[],
  severity: string,
  { open: openOfMany, lines: most }: typeof WORST,
  options: ReportTerminalOptions,
): string[][] {
  const paint = paintWith(options.colour);
  const settings = { openOfMany, mustBeSeen: severity === 'error' };
  return sectionsByDimension(kinds, settings).flatMap(({ dimension, open, folded }) => {
    const sum = countPhrase(open.length + folded.length, 'kind of', 'kinds of');
    const told = folded.slice(0, most);
    const lines = told.flatMap((kind) => renderKindLine(kind, options));
    const left = folded.length - told.length;
    if (left > 0) {
      const said = `and ${countOf(left, 'more kind')}: ${whereAllAre(options)}`;
      lines.push(...wrapLine('', said, options.width).map(paint.dim));
    }
    return [
      [paint.bold(`${dimension}: ${sum} ${severity}`)],
      ...open.map((kind) => renderKindTerminal(kind, options)),
      ...(lines.length > 0 ? [lines] : []),
    ];
  });
}

function infoLines(kinds: readonly FindingKind[], options: ReportTerminalOptions): string[] {
  const sum = kinds.reduce((total, { count }) => total + count, 0);
  const names = listNames([...new Set(kinds.map(({ check }) => check))], 5);
  const said = `${countOf(kinds.length, 'kind')}, ${formatCount(sum)} in all (${names}): ${whereAllAre(options)}`;
  return wrapLine(`${paintWith(options.colour).dim('info')}  `, said, options.width);
}
