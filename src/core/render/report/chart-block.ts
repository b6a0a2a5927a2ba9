import { cutText } from '../../words/cut-text.ts';
import { escapeMarkdown } from '../escape/escape-markdown.ts';
import { fold } from '../markdown/fold.ts';
import { mermaidChart } from '../markdown/mermaid-chart.ts';
import type { FindingKind } from './finding-kind.ts';

const LONGEST_TITLE = 120;

/** How many charts a text may still draw: each takes a page's width, and GitHub draws them one by one. */
export interface ChartBudget {
  left: number;
}

/** The chart of a kind of finding, folded; empty where it has none or enough are drawn. */
export function chartBlock({ findings }: FindingKind, budget: ChartBudget): string {
  const chart = findings.find(({ finding }) => finding.chart)?.finding.chart;
  if (!chart || budget.left <= 0) return '';
  budget.left--;
  return fold(`Chart: ${escapeMarkdown(cutText(chart.title, LONGEST_TITLE))}`, mermaidChart(chart));
}
