import { countFiles } from '../../report/count-files.ts';
import type { FileReport, Report } from '../../report/report.ts';
import { countOf } from '../../words/count-of.ts';
import { type Html, html } from './html.ts';
import { titleOfFile } from './render-file.ts';

/** The files of a report at a glance, each a link to its section, the worst first; nothing where there is only one. */
export function renderFileList(report: Report): Html | false {
  const files = report.datasets
    .flatMap(({ name, files }) => files.map((file) => ({ dataset: name, file })))
    .map((each, id) => ({ ...each, id }))
    .sort((a, b) => rankOf(a.file) - rankOf(b.file));
  if (files.length === 0) {
    return html`<p class="empty">No data file changed between these revisions.</p>`;
  }
  if (files.length === 1) return false;
  return html`<nav class="file-list" aria-label="Files"><h2>${titleOf(files.map(({ file }) => file))}</h2>
<ul>${files.map(
    ({ dataset, file, id }) => html`<li data-dataset="${dataset}"><a href="#file-${id}">
<span class="file-path"><bdi>${titleOfFile(file)}</bdi></span>
<span class="file-state">${renderState(file)}</span>
<span class="file-headline"><bdi>${file.headline}</bdi></span></a></li>`,
  )}</ul></nav>`;
}

function titleOf(files: readonly FileReport[]): string {
  const sheets = files.filter(({ sheet }) => sheet !== undefined).length;
  const count = countOf(countFiles(files), 'file');
  return sheets === 0 ? count : `${count}, ${countOf(sheets, 'sheet')}`;
}

/** Files with a new error first, then those with a new warning. */
function rankOf(file: FileReport): number {
  const worst = (['error', 'warning'] as const).findIndex(
    (severity) => countNew(file, severity) > 0,
  );
  return worst === -1 ? 2 : worst;
}

function renderState(file: FileReport): Html {
  const errors = countNew(file, 'error');
  const warnings = countNew(file, 'warning');
  if (errors > 0) return html`<span class="badge error">${countOf(errors, 'new error')}</span>`;
  if (warnings > 0) {
    return html`<span class="badge warning">${countOf(warnings, 'new warning')}</span>`;
  }
  return html`<span class="badge pass">nothing new</span>`;
}

function countNew({ findings }: FileReport, severity: string): number {
  return findings
    .filter((f) => f.severity === severity && f.standing === 'new' && !f.waived)
    .reduce((sum, f) => sum + f.count, 0);
}
