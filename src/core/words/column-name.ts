/**
 * What to call a column: its name, or its position where the name is blank or there is none.
 *
 * @param column 0-based.
 *
 * @example
 * columnName(['id', ' '], 1) // 'column 2'
 */
export function columnName(columns: readonly string[], column: number): string {
  const name = columns[column];
  return name === undefined || name.trim() === '' ? `column ${column + 1}` : name;
}
