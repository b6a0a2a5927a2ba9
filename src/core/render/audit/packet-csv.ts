import { stringify } from 'csv-stringify/sync';
import type { Packet } from '../../audit/packet.ts';
import { neutraliseFormula } from '../escape/neutralise-formula.ts';

/** The columns that answers are read from, which none of the dataset may pass for. */
const OWN = ['code', 'answer', 'note', 'seconds'];

/**
 * A packet as CSV, to be filled in with a spreadsheet: the code, what is shown, and two blank columns. It begins with a byte
 * order mark, without which spreadsheets take UTF-8 for something else. A column of data that is called like one of
 * Assay's is written `name (data)`.
 */
export function packetCsv({ rows }: Packet): string {
  const shown = rows[0]?.cells.map(({ column }) => column) ?? [];
  const names = shown.map((name) =>
    OWN.includes(name.trim().toLowerCase()) ? `${name} (data)` : name,
  );
  const lines = rows.map(({ code, cells }) => [
    code,
    ...cells.map(({ text }) => neutraliseFormula(text)),
    '',
    '',
  ]);
  const header = ['code', ...names.map(neutraliseFormula), 'answer', 'note'];
  return stringify([header, ...lines], { bom: true, quoted_match: /[\r\n]/ });
}
