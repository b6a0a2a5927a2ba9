import type { Report } from '../../report/report.ts';
import { countOf } from '../../words/count-of.ts';
import { fold } from '../markdown/fold.ts';
import { chartBlock } from './chart-block.ts';
import { findingKinds } from './finding-kind.ts';
import { findingsOf } from './located-finding.ts';
import { renderKindMarkdown } from './render-kind-markdown.ts';

const MOST_INFO = 20;

/** New findings that only inform, folded into one block of Markdown; none where there are none. */
export function infoBlocks(
  report: Report,
  { maxRows, maxCharts }: { readonly maxRows: number; readonly maxCharts: number },
): string[] {
  const kinds = findingKinds(findingsOf(report, 'new', 'info'));
  if (kinds.length === 0) return [];
  const charts = { left: maxCharts };
  const shown = kinds
    .slice(0, MOST_INFO)
    .flatMap((kind) => [renderKindMarkdown(kind, maxRows), chartBlock(kind, charts)])
    .filter((block) => block !== '');
  const left = kinds.length - MOST_INFO;
  const lines = left > 0 ? [...shown, `and ${countOf(left, 'more kind')}`] : shown;
  return [fold('For your information', lines.join('\n\n'))];
}
