import type { Chart } from '../../checks/chart.ts';
import { formatCount } from '../../words/format-count.ts';
import { type Html, html } from './html.ts';

/** A chart's numbers as a table; the page's script draws them above it. */
export function renderChart(chart: Chart): Html {
  const { title, bins, series, unit } = chart;
  const show = (value: number | undefined): string => {
    if (value === undefined || !Number.isFinite(value)) return '';
    return unit === 'share' ? `${Math.round(value * 1000) / 10} %` : formatCount(Math.round(value));
  };
  return html`<figure class="chart" data-chart="${JSON.stringify(chart)}">
<figcaption><bdi>${title}</bdi></figcaption>
<div class="chart-place"></div>
<details class="chart-numbers"><summary>Numbers</summary>
<table><thead><tr><th scope="col"></th>${series.map(({ name }) => html`<th scope="col"><bdi>${name}</bdi></th>`)}</tr></thead>
<tbody>${bins.map(
    (bin, i) =>
      html`<tr><th scope="row"><bdi>${bin}</bdi></th>${series.map(({ values }) => html`<td>${show(values[i])}</td>`)}</tr>`,
  )}</tbody></table></details>
</figure>`;
}
