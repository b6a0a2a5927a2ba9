import type { ReportColumn } from '../../report/report.ts';
import { countOf } from '../../words/count-of.ts';
import { formatCount } from '../../words/format-count.ts';
import { repeatedNames } from '../../words/repeated-names.ts';
import { type Html, html } from './html.ts';

const CLASSES = ['substantive', 'damage', 'cosmetic'] as const;
const BAR_WIDTH = 120;

/** What happened to each column, as counts by class and a bar; unchanged columns are told by number. */
export function renderColumns(
  columns: readonly ReportColumn[],
  fileId: number,
  linked: boolean,
): Html | false {
  const repeated = repeatedNames(columns.map(({ name }) => name));
  const shown = columns
    .map((column, i) => ({ column, place: repeated.has(column.name) ? i + 1 : undefined }))
    .filter(({ column }) => describeChange(column) !== '' || totalOf(column) > 0);
  if (shown.length === 0) return false;
  const most = Math.max(1, ...shown.map(({ column }) => totalOf(column)));
  const unchanged = columns.length - shown.length;
  return html`<section class="columns" aria-labelledby="columns-${fileId}">
<h3 id="columns-${fileId}">Columns</h3>
<table>
<thead><tr><th scope="col">Column</th><th scope="col" class="bar-cell">Changed cells</th><th scope="col">What changed</th></tr></thead>
<tbody>${shown.map(({ column, place }) => renderColumn(column, titleOf(column.name, place), most, fileId, linked))}</tbody>
</table>
${unchanged > 0 && html`<p class="unchanged">${countOf(unchanged, 'column')} unchanged</p>`}
</section>`;
}

/** A column's name, and its 1-based place where another has the same. */
function titleOf(name: string, place: number | undefined): Html {
  const shown = name === '' ? '(no name)' : name;
  return html`<bdi>${shown}</bdi>${place !== undefined && ` (column ${place})`}`;
}

function renderColumn(
  column: ReportColumn,
  name: Html,
  most: number,
  fileId: number,
  linked: boolean,
): Html {
  const change = describeChange(column);
  return html`<tr>
<th scope="row">${
    linked && totalOf(column) > 0
      ? html`<a href="#rows-${fileId}" data-column="${column.name}" title="Show these rows">${name}</a>`
      : name
  }</th>
<td class="bar-cell">${totalOf(column) > 0 && renderBar(column, most)}</td>
<td>${change !== '' && html`<span class="column-change"><bdi>${change}</bdi></span>`}${CLASSES.filter(
    (name) => column[name] > 0,
  ).map(
    (name) => html`<span class="class-count ${name}">${formatCount(column[name])} ${name}</span>`,
  )}${renderKinds(column)}</td>
</tr>`;
}

/** A bar as wide as the column's share of the most changed one, split by class. */
function renderBar(column: ReportColumn, most: number): Html {
  let x = 0;
  const parts = CLASSES.map((name) => {
    const share = (column[name] / most) * BAR_WIDTH;
    const width = column[name] > 0 ? Math.max(2, Math.round(share)) : 0;
    const part = html`<rect class="${name}" x="${x}" width="${width}" height="8"/>`;
    x += width;
    return width > 0 && part;
  });
  return html`<svg class="bar" viewBox="0 0 ${BAR_WIDTH + 4} 8" aria-hidden="true">${parts}</svg>
<span class="bar-total">${formatCount(totalOf(column))}</span>`;
}

function renderKinds({ kinds }: ReportColumn): Html | false {
  const named = Object.entries(kinds)
    .filter(([kind, count]) => kind !== 'value' && count > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => `${kind.replaceAll('-', ' ')} ${formatCount(count)}`);
  return named.length > 0 && html`<span class="kinds">${named.join(', ')}</span>`;
}

function describeChange({ change, renamed_from: from, moved, retyped }: ReportColumn): string {
  const parts = [
    change === 'added' || change === 'removed' ? change : '',
    from === undefined ? '' : `renamed from ${from}`,
    moved ? 'moved' : '',
    retyped ? `${retyped.base} → ${retyped.head}` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function totalOf({ cosmetic, damage, substantive }: ReportColumn): number {
  return cosmetic + damage + substantive;
}
