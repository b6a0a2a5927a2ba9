import { type Cell, Literal } from '../../table/cell.ts';

const JSON_NUMBER = /^-?(?:0|[1-9]\d{0,30})(?:\.\d{1,30})?$/;

/**
 * The cell that a label is written as in a column: as other rows have it, else of the kind that the column's cells are.
 *
 * @param known The cells of the column, by their text.
 *
 * @example
 * labelCell('3', new Map([['2', new Literal('2')]])) // new Literal('3')
 * labelCell('boot', new Map([['shoe', 'shoe']])) // 'boot'
 */
export function labelCell(label: string, known: ReadonlyMap<string, Cell>): Cell {
  if (known.has(label)) return known.get(label);
  const literals = [...known.values()].filter((cell) => cell instanceof Literal).length;
  const isLiteral = literals > known.size / 2;
  if (!isLiteral) return label;
  return JSON_NUMBER.test(label) || label === 'true' || label === 'false'
    ? new Literal(label)
    : label;
}
