import { AssayError } from '../../assay-error.ts';
import { cellJson } from '../cell.ts';
import type { Row } from '../table.ts';

/**
 * A row as the text of a JSON object without white space, its missing cells left out; a row that could not be parsed
 * as it was written.
 *
 * @example
 * recordText({ index: 0, cells: ['x', undefined] }, ['a', 'b']) // '{"a":"x"}'
 */
export function recordText(row: Row, columns: readonly string[]): string {
  if (row.raw !== undefined) return row.raw;
  const members: string[] = [];
  for (const [position, name] of columns.entries()) {
    const cell = row.cells[position];
    if (cell !== undefined) members.push(`${JSON.stringify(name)}:${cellJson(cell)}`);
  }
  return `{${members.join(',')}}`;
}

/** Encodes JSON text; characters that the encoding does not have are written as escapes. */
export function encodeJson(encode: (text: string) => Uint8Array, text: string): Uint8Array {
  try {
    return encode(text);
  } catch (error) {
    if (!(error instanceof AssayError)) throw error;
    return encode(text.replace(/[^\0-\x7f]/g, escaped));
  }
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
