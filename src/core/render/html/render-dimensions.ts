import type { Report } from '../../report/report.ts';
import {
  type DimensionCounts,
  describeCounts,
  dimensionCounts,
} from '../report/dimension-counts.ts';
import { type Html, html } from './html.ts';

/** What is new, left and fixed by quality dimension, each a link that shows its findings; nothing where all is well. */
export function renderDimensions(report: Report): Html | false {
  const counts = dimensionCounts(report);
  if (counts.length === 0) return false;
  return html`<ul class="dimensions" aria-label="By quality dimension">${counts.map(
    (each) =>
      html`<li${classOf(each)}><a href="#findings" data-dimension="${each.dimension}"><b>${each.dimension}</b> ${describeCounts(each)}</a></li>`,
  )}</ul>`;
}

/** Red is for what holds the merge by default: errors. */
function classOf({ errors, warnings }: DimensionCounts): Html | false {
  if (errors > 0) return html` class="error"`;
  return warnings > 0 && html` class="warning"`;
}
