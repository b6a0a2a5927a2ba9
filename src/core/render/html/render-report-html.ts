import type { Diff } from '../../diff/diff.ts';
import { withoutRowText } from '../../privacy/without-row-text.ts';
import type { FileReport, Report } from '../../report/report.ts';
import { PAGE_BUDGET } from './choose-rows.ts';
import { embedRows } from './embed-rows.ts';
import { html } from './html.ts';
import { PAGE_SCRIPT } from './page.generated.ts';
import type { FindingData } from './page-data.ts';
import { pageFindings } from './page-finding.ts';
import { type FileView, renderFile, titleOfFile } from './render-file.ts';
import { renderFileList } from './render-file-list.ts';
import { renderFindingList } from './render-finding-list.ts';
import { renderHead } from './render-head.ts';
import { renderNotices } from './render-notices.ts';
import { renderVerdict } from './render-verdict.ts';

export interface HtmlReportOptions {
  /** Whether changed rows and the text of rows in findings are part of the page; they are by default. */
  readonly rows?: boolean;
}

/**
 * The report as one HTML file that works offline: it requests nothing and its policy forbids every request.
 * Verdict, findings and columns are plain HTML; the changed rows are data that the page's own script shows.
 *
 * Yields the page in pieces, in order, so that a large one never is a single text. A page takes at most a
 * quarter of a million rows and 80 million characters of them; what is left out is told in it.
 *
 * @param diffs the differences behind the report, by `path`, or `path#sheet` for a sheet of a workbook
 * @example
 * for await (const piece of renderReportHtml(report, diffs)) await file.write(piece);
 */
export async function* renderReportHtml(
  report: Report,
  diffs: ReadonlyMap<string, Diff>,
  options: HtmlReportOptions = {},
): AsyncGenerator<string, void> {
  const { rows = true } = options;
  const shown = rows ? report : withoutRows(report);
  const views = shown.datasets
    .flatMap(({ name, files }) => files.map((file) => ({ dataset: name, file })))
    .map(({ dataset, file }, id): FileView => {
      const diff = diffs.get(titleOfFile(file));
      const shows = rows && diff?.privacy?.rows !== 'hide';
      const hasRows = countChangedRows(diff) > 0;
      return { id, dataset, file, rows: !hasRows ? 'none' : shows ? 'shown' : 'withheld' };
    });

  const findings = pageFindings(shown);
  const places = new Map(
    views.map(({ id, dataset, file, rows }) => [file, { id, dataset, hasRows: rows === 'shown' }]),
  );
  yield renderHead(shown).markup;
  yield html`<main>${renderVerdict(shown, findings)}${renderNotices(shown.notices)}
<div id="filters"></div>
${findings.length > 0 && renderFindingList(findings, places)}${renderFileList(shown)}\n`.markup;
  for (const view of views) yield renderFile(view).markup;
  yield html`</main>
<footer>Written by Assay ${shown.tool.version}. This page works offline and sends nothing anywhere.</footer>\n`
    .markup;
  let budget = PAGE_BUDGET;
  for (const { id, dataset, file, rows } of views) {
    const diff = diffs.get(titleOfFile(file));
    if (rows !== 'shown' || !diff) continue;
    const identity = {
      dataset,
      path: titleOfFile(file),
      findings: file.findings.map(briefFinding),
    };
    budget = yield* embedRows(id, identity, diff, budget);
  }
  yield `<script>${PAGE_SCRIPT}</script>\n</body>\n</html>\n`;
}

/** The report without text out of rows. */
function withoutRows(report: Report): Report {
  return {
    ...report,
    datasets: report.datasets.map((dataset) => ({
      ...dataset,
      files: dataset.files.map((file) => ({
        ...file,
        findings: file.findings.map(withoutRowText),
      })),
    })),
  };
}

function countChangedRows(diff: Diff | undefined): number {
  if (!diff) return 0;
  const { added, removed, modified, moved } = diff.counts;
  return added + removed + modified + moved;
}

function briefFinding({ check, column, rows }: FileReport['findings'][number]): FindingData {
  const rowsOf = (side: 'base' | 'head'): number[] =>
    rows.flatMap((row) => (row.side === side && row.row !== undefined ? [row.row] : []));
  return {
    check,
    ...(column === undefined ? {} : { column }),
    headRows: rowsOf('head'),
    baseRows: rowsOf('base'),
  };
}
