import { escapeMarkdown } from '../../escape/escape-markdown.ts';
import { neutraliseFormula } from '../../escape/neutralise-formula.ts';
import type { ShownCell } from '../show-cell.ts';

const ELEMENTS = { base: 'del', head: 'ins' } as const;

/**
 * A cell for a Markdown table, its changed part struck through in base and underlined in head.
 *
 * @example
 * markCell({ segments: [{ text: 'was ', changed: false }, { text: 'late', changed: true }] }, 'base')
 * // 'was <del>late</del>'
 */
export function markCell(cell: ShownCell, side: 'base' | 'head'): string {
  if ('placeholder' in cell) return `*${cell.placeholder}*`;
  const element = ELEMENTS[side];
  return cell.segments
    .map(({ text, changed }, i) => {
      const safe = escapeMarkdown(i === 0 ? neutraliseFormula(text) : text);
      return changed ? `<${element}>${safe}</${element}>` : safe;
    })
    .join('');
}
