/**
 * One cell of a row.
 *
 * - `string`: text. A cell of a CSV file is always text, exactly as written; a JSON string is its value.
 * - `Literal`: any JSON value that is not a string (number, boolean, null, object, array), kept as its
 *   JSON text so that `1.0` stays apart from `1` and no digit of a long number is lost.
 * - `undefined`: the record has no such cell (a short CSV record, a JSON object without the key).
 *   Missing is not null, and neither is the empty text.
 */
export type Cell = string | Literal | undefined;

/** A JSON value other than a string, as its JSON text without insignificant white space. */
export class Literal {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** JSON's `null`. */
export const NULL = new Literal('null');

/**
 * Whether two cells hold the same value in the same spelling. Text and literal never equal: `"1"` is not `1`.
 *
 * @example
 * cellsEqual('1', new Literal('1')) // false
 */
export function cellsEqual(a: Cell, b: Cell): boolean {
  if (a === b) return true;
  return a instanceof Literal && b instanceof Literal && a.text === b.text;
}

/** Whether two rows hold equal cells; a row's missing trailing cells equal absent ones. */
export function rowsEqual(a: readonly Cell[], b: readonly Cell[]): boolean {
  const length = Math.max(a.length, b.length);
  for (let i = 0; i < length; i++) if (!cellsEqual(a[i], b[i])) return false;
  return true;
}

/**
 * A cell as a person reads it: text as it is, a literal's JSON text, nothing for a missing cell.
 *
 * @example
 * cellText(new Literal('1.50')) // '1.50'
 */
export function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  return typeof cell === 'string' ? cell : cell.text;
}

/**
 * Whether a cell holds no value: missing, null, or text that is empty or white space.
 *
 * @example
 * isBlank('  ') // true
 */
export function isBlank(cell: Cell): boolean {
  if (cell === undefined) return true;
  return typeof cell === 'string' ? cell.trim() === '' : cell.text === 'null';
}

/**
 * A cell as JSON text; a missing cell as `null`, which the caller must tell apart by position.
 *
 * @example
 * cellJson('a"b') // '"a\\"b"'
 */
export function cellJson(cell: Cell): string {
  if (cell === undefined) return 'null';
  return typeof cell === 'string' ? JSON.stringify(cell) : cell.text;
}
