import type { Finding, FindingRow } from '../../checks/finding.ts';
import { formatCount } from '../../words/format-count.ts';
import { describeCounterpart, describeDetail } from '../report/describe-counterpart.ts';
import { listedRows } from '../report/listed-rows.ts';
import { tellingRows } from '../report/telling-rows.ts';
import { type Html, html } from './html.ts';

const TITLES = {
  row: 'Row',
  line: 'Line',
  key: 'Key',
  counterpart: 'Other row',
  detail: 'What was seen',
} as const;

type Field = keyof typeof TITLES;

/** Rows shown before the others are unfolded. */
const TELLING = 3;

/** The rows of one finding as a table: the most telling ones, then the others that are listed, folded. */
export function renderFindingRows(
  finding: Pick<Finding, 'rows' | 'message' | 'count'>,
): Html | false {
  const rows = listedRows(finding);
  if (rows.length === 0) return false;
  const fields = (Object.keys(TITLES) as Field[]).filter((name) =>
    rows.some((row) => renderField(row, name) !== ''),
  );
  const telling = tellingRows(finding, TELLING);
  const others = rows.filter((row) => !telling.includes(row));
  const left = finding.count - telling.length;
  const cut = left > others.length ? `, ${formatCount(others.length)} of them here` : '';
  return html`<div class="finding-rows">${renderTable(telling, fields)}${
    others.length > 0 &&
    html`<details><summary>and ${formatCount(left)} more${cut}</summary>${renderTable(others, fields)}</details>`
  }</div>`;
}

function renderTable(rows: readonly FindingRow[], fields: readonly Field[]): Html {
  return html`<table><thead><tr>${fields.map((name) => html`<th scope="col">${TITLES[name]}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row) =>
      html`<tr>${fields.map((name) => html`<td class="${name}"><bdi>${renderField(row, name)}</bdi></td>`)}</tr>`,
  )}</tbody></table>`;
}

function renderField(row: FindingRow, name: Field): string {
  if (name === 'counterpart') {
    const other = describeCounterpart(row);
    const parts = other && [other.path, other.place, other.key && `key ${other.key}`];
    return (parts ?? []).filter((part) => part !== undefined && part !== '').join(', ');
  }
  if (name === 'detail') return describeDetail(row);
  const value = row[name];
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  return row.side === 'base' ? `${formatCount(value)} in base` : formatCount(value);
}
