import fc from 'fast-check';
import { editedRows, type RowPair } from './edited-rows.ts';

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('1', '2', '3', '01', '1.0', 'a', 'b', '') },
  { weight: 1, arbitrary: fc.constantFrom('a,b', '"q"', 'x\ny', 'x\r\ny', '\t', ' a ', '"') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 10 }) },
);

const columnNames = fc.constantFrom('id', 'name', 'label', '', '__proto__', 'b c');

/** Two delimited texts of one header and comma, head made from base by edits of rows and columns. */
export const csvPairs: fc.Arbitrary<{ base: string; head: string }> = fc
  .array(columnNames, { minLength: 1, maxLength: 4 })
  .chain((columns) =>
    fc.record({
      columns: fc.constant(columns),
      rows: editedRows(
        fc.array(cell, { minLength: columns.length, maxLength: columns.length }),
        (row, other, at) => row.map((own, i) => (i === at % row.length ? other[i]! : own)),
      ),
      edit: fc.constantFrom('none', 'drop', 'append', 'reverse', 'rename'),
    }),
  )
  .map(({ columns, rows, edit }) => {
    const head = [columns, ...rows.head].map((row, i) => editColumns(row, edit, i === 0));
    return { base: csvText([columns, ...rows.base]), head: csvText(head) };
  });

type ColumnEdit = 'none' | 'drop' | 'append' | 'reverse' | 'rename';

function editColumns(row: readonly string[], edit: ColumnEdit, isHeader: boolean): string[] {
  switch (edit) {
    case 'none':
      return [...row];
    case 'drop':
      return row.length > 1 ? row.slice(1) : [...row];
    case 'append':
      return [...row, isHeader ? 'added' : `${row[0]}!`];
    case 'reverse':
      return row.toReversed();
    case 'rename':
      return isHeader ? ['renamed', ...row.slice(1)] : [...row];
  }
}

function csvText(rows: RowPair<readonly string[]>['base']): string {
  const quoted = (text: string) =>
    /[",\n\r]/.test(text) || text === '' ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((cells) => `${cells.map(quoted).join()}\n`).join('');
}
