import type { Finding, FindingRow } from '../../checks/finding.ts';
import { countOf } from '../../words/count-of.ts';
import { formatCount } from '../../words/format-count.ts';
import { describeOrigin } from '../report/describe-origin.ts';
import { type Html, html } from './html.ts';
import { orderFindings } from './order-findings.ts';
import { renderProse } from './render-prose.ts';

type NumberedFinding = Finding & { readonly index: number };

/** The findings of one file: the new ones in full, existing and fixed ones folded away. */
export function renderFindings(
  findings: readonly Finding[],
  fileId: number,
  linked: boolean,
): Html {
  const ordered = orderFindings(findings.map((finding, index) => ({ ...finding, index })));
  const group = (standing: string): NumberedFinding[] =>
    ordered.filter((finding) => finding.standing === standing);
  const list = (group: readonly NumberedFinding[]): Html =>
    html`<ul>${group.map((finding) => renderFinding(finding, fileId, linked))}</ul>`;
  const fold = (group: readonly NumberedFinding[], title: string): Html | false =>
    group.length > 0 &&
    html`<details class="fold"><summary>${countOf(group.length, title)}</summary>${list(group)}</details>`;
  const fresh = group('new');
  return html`<section class="findings" aria-labelledby="findings-${fileId}">
<h3 id="findings-${fileId}">Findings</h3>
${fresh.length > 0 ? list(fresh) : html`<p class="empty">Nothing new.</p>`}
${fold(group('existing'), 'existing finding')}
${fold(group('fixed'), 'fixed finding')}
</section>`;
}

function renderFinding(finding: NumberedFinding, fileId: number, linked: boolean): Html {
  const { check, severity, standing, column, count, hint, message, waived, index } = finding;
  return html`<li class="finding ${severity}${waived && ' waived'}" id="finding-${fileId}-${index}" tabindex="-1" data-check="${check}" data-column="${column ?? ''}">
<p class="labels"><span class="badge ${severity}">${severity}</span><span class="badge ${standing}">${standing}</span>${
    waived && html`<span class="badge waived">waived</span>`
  }<code class="check">${check}</code></p>
<p class="message"><bdi>${message}</bdi></p>
${waived && html`<p class="waiver">Waived: <bdi>${waived.reason}</bdi>${waived.until !== undefined && ` (until ${waived.until})`}</p>`}
${hint !== undefined && html`<p class="hint">${renderProse(hint)}</p>`}
${finding.rows.length > 0 && renderRows(finding.rows, count)}
${linked && finding.rows.some((row) => row.row !== undefined) && html`<p><a class="show-rows" href="#rows-${fileId}" data-check="${check}" data-column="${column ?? ''}">Show among the changed rows</a></p>`}
</li>`;
}

function renderRows(rows: readonly FindingRow[], count: number): Html {
  const has = (field: 'row' | 'line' | 'key' | 'detail'): boolean =>
    rows.some((row) => row[field] !== undefined);
  const heads = (['row', 'line', 'key', 'detail'] as const).filter(has);
  const cut = count > rows.length ? `, the first ${rows.length} of them here` : '';
  return html`<details class="finding-rows"><summary>${countOf(count, 'place')}${cut}</summary>
<table><thead><tr>${heads.map((name) => html`<th scope="col">${TITLES[name]}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row) =>
      html`<tr>${heads.map((name) => html`<td class="${name}"><bdi>${renderField(row, name)}</bdi></td>`)}</tr>`,
  )}</tbody></table></details>`;
}

const TITLES = { row: 'Row', line: 'Line', key: 'Key', detail: 'What was seen' } as const;

function renderField(row: FindingRow, name: keyof typeof TITLES): string {
  const value = row[name];
  if (value === undefined) return '';
  if (name === 'detail') return `${value}${describeOrigin(row)}`;
  if (typeof value === 'string') return value;
  return row.side === 'base' ? `${formatCount(value)} in base` : formatCount(value);
}
