import { countOf } from '../../words/count-of.ts';
import { formatCount } from '../../words/format-count.ts';
import type { LocatedFinding } from '../report/located-finding.ts';
import { describeWaiver } from '../report/waived-findings.ts';
import { type Html, html } from './html.ts';
import type { FilePlaces, PageFinding } from './page-finding.ts';
import { renderChart } from './render-chart.ts';
import { titleOfFile } from './render-file.ts';
import { renderFindingRows } from './render-finding-rows.ts';
import { renderProse } from './render-prose.ts';

/** A kind of finding: a line that opens to what to do, a picture, and the rows of each file. */
export function renderFinding(kind: PageFinding, places: FilePlaces, isOpen: boolean): Html {
  const { anchor, severity, status, check, column, dimension, count, findings } = kind;
  const [first] = findings;
  const { message = '', hint, waived } = first?.finding ?? {};
  const chart = findings.find(({ finding }) => finding.chart)?.finding.chart;
  const datasets = [...new Set(findings.map(({ file }) => places.get(file)?.dataset ?? ''))];
  return html`<li class="finding ${severity}${status === 'waived' && ' waived'}" id="${anchor}" tabindex="-1" data-check="${check}" data-column="${column ?? ''}" data-severity="${severity}" data-status="${status}" data-fold="${kind.fold ?? ''}" data-dimension="${dimension}" data-count="${count}" data-path="${first ? titleOfFile(first.file) : ''}" data-datasets="${JSON.stringify(datasets)}">
<details${isOpen && html` open`}><summary>
<span class="badge ${severity}">${severity}</span>
<span class="line"><span class="message"><bdi>${renderProse(message)}</bdi></span>
<span class="about"><code class="check">${check}</code> in ${renderWhere(findings)}${
    status !== 'new' && html` <span class="badge ${status}">${status}</span>`
  }</span></span>
<span class="count">${formatCount(count)}</span>
</summary>
<div class="finding-body">
${hint !== undefined && html`<p class="hint"><b>What to do:</b> ${renderProse(hint)}</p>`}
${waived && html`<p class="waiver">Waived: <bdi>${describeWaiver(waived)}</bdi></p>`}
${chart && renderChart(chart)}
${findings.map((each) => renderOfFile(each, places, findings.length > 1))}
</div></details>
</li>`;
}

function renderWhere([first, ...others]: readonly LocatedFinding[]): Html {
  return html`<bdi>${first ? titleOfFile(first.file) : ''}</bdi>${
    others.length > 0 && ` and ${countOf(others.length, 'more file')}`
  }`;
}

/** What was found in one file; its name and its own sentence only where there are several. */
function renderOfFile(
  { file, finding }: LocatedFinding,
  places: FilePlaces,
  isOneOfMany: boolean,
): Html {
  const { check, column } = finding;
  const place = places.get(file);
  const hasRows = place?.hasRows && finding.rows.some(({ row }) => row !== undefined);
  return html`${
    isOneOfMany &&
    html`<p class="of-file"><bdi class="path">${titleOfFile(file)}</bdi>: <bdi>${renderProse(finding.message)}</bdi></p>`
  }${renderFindingRows(finding)}${
    place &&
    hasRows &&
    html`<p><a class="show-rows" href="#rows-${place.id}" data-check="${check}" data-column="${column ?? ''}" data-dataset="${place.dataset}">Show among the changed rows</a></p>`
  }`;
}
