import type { FileReport, ReportCounts } from '../../report/report.ts';
import { formatCount } from '../../words/format-count.ts';
import { tallyFindings } from '../report/tally-findings.ts';
import { type Html, html } from './html.ts';
import { renderColumns } from './render-columns.ts';

/** A file's path, with its sheet where it is one of a workbook. */
export function titleOfFile({ path, sheet }: FileReport): string {
  return sheet === undefined ? path : `${path}#${sheet}`;
}

export interface FileView {
  /** Position among all files of the report. */
  readonly id: number;
  readonly dataset: string;
  readonly file: FileReport;
  /** Whether the changed rows follow as data for the script. */
  readonly rows: 'shown' | 'withheld' | 'none';
}

/** The section of one file: what happened, how much is new, its columns, and the place of its changed rows. */
export function renderFile({ id, dataset, file, rows }: FileView): Html {
  const showsName = dataset !== file.path;
  return html`<section class="file" id="file-${id}" data-dataset="${dataset}" aria-labelledby="file-${id}-title">
<header>
${showsName && html`<p class="eyebrow">Dataset <bdi>${dataset}</bdi></p>`}
<h2 id="file-${id}-title"><bdi>${titleOfFile(file)}</bdi>${
    file.change !== 'modified' && html` <span class="badge info">${file.change}</span>`
  }</h2>
${file.renamed_from !== undefined && html`<p class="where">renamed from <bdi>${file.renamed_from}</bdi></p>`}
<p class="headline"><bdi>${file.headline}</bdi></p>
</header>
${renderTally(file, dataset)}
${file.counts && renderCounts(file.counts)}
${renderFacts(file)}
<div class="file-body">
${renderColumns(file.columns, id, rows === 'shown')}
</div>
${rows === 'shown' && renderRowsPlace(id)}
${rows === 'withheld' && html`<p class="empty">Rows are left out of this report.</p>`}
</section>`;
}

/** What is new in the file, as a link to it among all findings. */
function renderTally(file: FileReport, dataset: string): Html | false {
  const tally = tallyFindings(file);
  return (
    tally !== '' &&
    html`<p class="tally"><a href="#findings" data-dataset="${dataset}">${tally}</a> new</p>`
  );
}

function renderRowsPlace(id: number): Html {
  return html`<section class="rows" id="rows-${id}" aria-labelledby="rows-${id}-title" tabindex="-1">
<h3 id="rows-${id}-title">Changed rows</h3>
<div class="rows-grid" data-grid="${id}"><noscript><p class="empty">The changed rows are shown by a script, which is switched off here.</p></noscript></div>
</section>`;
}

function renderCounts(counts: ReportCounts): Html {
  const figures: readonly (readonly [string, number, string])[] = [
    ['added', counts.added, 'Rows only in head'],
    ['removed', counts.removed, 'Rows only in base'],
    ['substantive', counts.substantive_rows, 'Rows with a changed value'],
    ['damage', counts.damaged_rows, 'Rows that lost information'],
    ['cosmetic', counts.cosmetic_rows, 'Rows spelled otherwise, of the same values'],
    ['moved', counts.moved, 'Rows in another place, otherwise unchanged'],
  ];
  return html`<dl class="counts">
<div><dt>rows</dt><dd>${formatCount(counts.base_rows)}${
    counts.base_rows !== counts.head_rows &&
    html` <span aria-label="to">→</span> ${formatCount(counts.head_rows)}`
  }</dd></div>
${figures.map(
  ([name, count, meaning]) =>
    html`<div class="${name}${count === 0 && ' zero'}" title="${meaning}"><dt>${name}</dt><dd>${formatCount(count)}</dd></div>`,
)}
</dl>`;
}

function renderFacts({ key, base_dialect: base, head_dialect: head }: FileReport): Html {
  const dialect = base !== undefined && base !== head ? `${base} → ${head}` : head;
  return html`<dl class="facts">
${key && html`<div><dt>Key</dt><dd>${renderKey(key)}</dd></div>`}
${dialect !== undefined && html`<div><dt>Dialect</dt><dd><bdi>${dialect}</bdi></dd></div>`}
</dl>`;
}

function renderKey({ columns, reason }: NonNullable<FileReport['key']>): Html {
  return html`${columns.map((column) => html`<code><bdi>${column}</bdi></code> `)}<span class="reason"><bdi>${reason}</bdi></span>`;
}
