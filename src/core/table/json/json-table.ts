import type { JsonArrayDialect, JsonLinesDialect } from '../dialect.ts';
import type { Table } from '../table.ts';
import type { JsonRecords } from './json-records.ts';
import { readJsonRows } from './read-json-rows.ts';

/** The table of a JSON file's records. */
export function jsonTable(
  dialect: JsonLinesDialect | JsonArrayDialect,
  records: JsonRecords,
): Table {
  const { starts, ends, lines, fingerprints, length } = records.index;
  // Cells are found by name: records of equal bytes are equal rows whatever the columns are.
  const bytesEncoding = dialect.encoding === 'windows-1252' ? 'windows-1252' : 'utf-8';
  return {
    format: dialect.format,
    dialect,
    columns: records.columns,
    rowCount: length,
    problems: records.problems,
    fingerprints: () => fingerprints,
    recordForm: JSON.stringify([dialect.format, bytesEncoding]),
    bytes: records.text.source,
    span: (row) => ({ start: starts[row]!, end: ends[row]! }),
    line: (row) => lines[row],
    read: (rows) => readJsonRows(records, rows),
  };
}
