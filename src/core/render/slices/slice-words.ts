import type { Measure } from '../../labels/slices/outcomes.ts';
import type { SliceRate } from '../../labels/slices/slice.ts';
import { maskOfColumn } from '../../privacy/mask-of-column.ts';
import { countOf } from '../../words/count-of.ts';
import { formatCount } from '../../words/format-count.ts';
import { listNames } from '../../words/list-names.ts';
import { percent } from '../labels/label-sentences.ts';
import type { SliceView } from './slice-view.ts';

/** What is counted, for people. */
export const MEASURE_NAMES: Readonly<Record<Measure, string>> = {
  error: 'wrong labels',
  model_error: 'wrong predictions',
  disagreement: 'disagreement',
  missing: 'missing cells',
};

/** What was found, in one line. */
export function sliceHeadline({ report }: SliceView): string {
  const { tried, slices } = report.found;
  const worse = slices.filter(({ isWorse }) => isWorse).length;
  const rows = countOf(report.table.ids.length, 'row');
  const found = worse === 0 ? 'none' : formatCount(worse);
  const are = worse > 1 ? 'are' : 'is';
  return `${rows}: ${found} of ${countOf(tried, 'slice')} tried ${are} worse than the rest`;
}

/** What the rates are over all rows, and what the comparison means. */
export function sliceSentences(view: SliceView): string[] {
  const { report } = view;
  const { found, confidence, counted, minimum } = report;
  const share = `${String(Math.round((1 - confidence) * 1e6) / 1e4)} %`;
  const overall = found.overall.map((rate) => `${overallOf(rate, view)}.`);
  const blanks =
    counted.length > 0 ? [`Blank cells count as missing in ${listNames(counted)}.`] : [];
  const hasWorse = found.slices.some(({ isWorse }) => isWorse);
  const meaning = hasWorse
    ? `Of the slices told as worse, at most about ${share} are expected to be so by chance alone.`
    : 'The rates below differ no more than chance makes that many slices differ.';
  const few =
    found.tried === 0
      ? [`No slice has ${formatCount(minimum)} rows that were measured; --minimum takes fewer.`]
      : [meaning];
  return [...overall, ...blanks, ...few];
}

function overallOf(
  rate: SliceRate & { readonly measure: Measure },
  { report, privacy }: SliceView,
): string {
  const { rows, interval } = rate;
  const name = MEASURE_NAMES[rate.measure];
  const between = `${percent(interval.low)} to ${percent(interval.high)}`;
  const { judgedLabel, table } = report;
  const isJudged = rate.measure === 'error' || rate.measure === 'disagreement';
  const labelled =
    isJudged && judgedLabel !== undefined
      ? ` labelled ${maskOfColumn(table.label ?? '', privacy)(judgedLabel)}, the only ones judged`
      : '';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${percent(rate.rate)} of ${countOf(rows, 'row')}${labelled} (${between})`;
}
