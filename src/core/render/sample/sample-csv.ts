import { stringify } from 'csv-stringify/sync';
import { cellText } from '../../table/cell.ts';
import { neutraliseFormula } from '../escape/neutralise-formula.ts';
import type { SampleView } from './sample-view.ts';

const OWN = ['row_id', 'stratum', 'inclusion', 'path', 'row', 'line'];

/**
 * A sample as CSV, one line a row: what Assay says of it, then the row's own columns. A column of data that is called
 * like one of Assay's is written `name (data)`.
 *
 * Such a file is opened in spreadsheets, so that cells and strata are written as text where a spreadsheet would take them for
 * a formula; whoever needs every cell as it is takes JSON Lines. Row ids and paths are always as they are, since the row is
 * found again by them.
 */
export function sampleCsv({ columns, rows }: SampleView): string {
  const header = columns.map((name) => (OWN.includes(name) ? `${name} (data)` : name));
  const lines = rows.map(({ id, stratum, inclusion, path, row, line, cells }) => [
    id,
    neutraliseFormula(stratum),
    String(inclusion),
    path,
    String(row),
    line === undefined ? '' : String(line),
    ...cells.map((cell) => neutraliseFormula(cellText(cell))),
  ]);
  return stringify([[...OWN, ...header.map(neutraliseFormula)], ...lines], {
    quoted_match: /[\r\n]/,
  });
}
