import type { Report } from '../../report/report.ts';
import { dimensionPhrases } from './dimension-counts.ts';

/** What is new, left and fixed by quality dimension, on one line; empty where there is nothing to count. */
export function renderDimensionsMarkdown(report: Report): string {
  return dimensionPhrases(report, (text) => `**${text}**`).join(' · ');
}
