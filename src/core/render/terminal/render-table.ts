import stringWidth from 'string-width';
import { padWidth } from './fit-width.ts';

const INDENT = '  ';
const GAP = '  ';

/**
 * The lines of a table, columns aligned and as many of them as fit; the first always does. Cells are already
 * escaped, cut and coloured.
 *
 * @example
 * renderTable(['id', 'name'], [['1', 'Ada']], { width: 80, header: (text) => text })
 * // ['  id  name', '  1   Ada']
 */
export function renderTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  options: { readonly width: number; readonly header: (text: string) => string },
): string[] {
  const widths = header.map((name, column) =>
    Math.max(stringWidth(name), ...rows.map((row) => stringWidth(row[column] ?? ''))),
  );
  const fitting = countFitting(widths, options.width - INDENT.length);
  const line = (cells: readonly string[]) =>
    INDENT +
    cells
      .slice(0, fitting)
      .map((cell, column) => (column === fitting - 1 ? cell : padWidth(cell, widths[column] ?? 0)))
      .join(GAP)
      .trimEnd();
  return [options.header(line(header)), ...rows.map(line)];
}

function countFitting(widths: readonly number[], width: number): number {
  let used = 0;
  const over = widths.findIndex((each, column) => {
    used += each + (column === 0 ? 0 : GAP.length);
    return column > 0 && used > width;
  });
  return over === -1 ? widths.length : over;
}
