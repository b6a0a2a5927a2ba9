import type { SourceCount, SourceErrors, SourceFigures } from '../../sources/source-figures.ts';
import { countOf } from '../../words/count-of.ts';
import { formatCount } from '../../words/format-count.ts';
import { listNames } from '../../words/list-names.ts';
import { percent } from '../labels/label-sentences.ts';
import type { TextTable } from '../text-table.ts';
import type { SourceView } from './source-view.ts';

/** How many sources there are, in one line. */
export function sourceHeadline({ rows, report }: SourceView): string {
  return `${countOf(rows, 'row')} of ${countOf(report.sources.length, 'source')}`;
}

/** What the columns of the table rest on. */
export function sourceSentences(view: SourceView): string[] {
  const { report, counted, minimum, judgedLabel } = view;
  const { prior } = report;
  const shrunk =
    prior?.strength === undefined
      ? 'The sources differ no more than chance makes them differ: the shrunk rate is the same for all.'
      : `The shrunk rate counts ${percent(prior.mean)}, that of all sources, as ${countOf(Math.round(prior.strength), 'more row')} of each.`;
  const errors = prior
    ? [`Rates of fewer than ${countOf(minimum, 'judged row')} are not told. ${shrunk}`]
    : ['Give --verdicts for the rate of wrong labels.'];
  const judged =
    judgedLabel === undefined
      ? []
      : [
          `Only rows labelled ${view.showLabel(judgedLabel)} were judged: wrong counts those alone.`,
        ];
  return [
    ...judged,
    ...errors,
    counted.length === 0
      ? 'No column counts as missing.'
      : `Blank cells count as missing in ${listNames(counted)}.`,
  ];
}

/** A line for each source, worst first. */
export function sourceTable({ report, showSource, limit }: SourceView): TextTable {
  const shown = report.sources.slice(0, limit);
  const hasErrors = report.prior !== undefined;
  return {
    header: [
      report.by,
      'rows',
      ...(hasErrors ? ['wrong', 'interval', 'judged', 'shrunk'] : []),
      'duplicates',
      'missing',
      'findings',
      'of all',
    ],
    rows: shown.map((figures) => [
      showSource(figures.source),
      formatCount(figures.rows),
      ...(figures.errors ? errorCells(figures.errors) : []),
      ...countCells(figures),
    ]),
    left: report.sources.length - shown.length,
  };
}

function errorCells({ estimate, isTooFew, wrong, shrunk }: SourceErrors): string[] {
  const judged = `${formatCount(wrong)} of ${formatCount(estimate?.rows ?? 0)}`;
  if (!estimate || isTooFew) return ['too few', '', judged, percent(shrunk)];
  const { low, high } = estimate.interval;
  const interval = `${(100 * low).toFixed(1)}–${percent(high)}`;
  return [percent(estimate.rate), interval, judged, percent(shrunk)];
}

const countCells = ({ duplicates, missing, found, findings }: SourceFigures): string[] =>
  [duplicates, missing, found, findings].map(({ rate }: SourceCount) => percent(rate));
