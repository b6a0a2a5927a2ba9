import type {
  SourceCount,
  SourceErrors,
  SourceFigures,
  SourceReport,
} from '../../sources/source-figures.ts';
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
  const errors = hasErrors(report)
    ? [
        `Rates of fewer than ${countOf(minimum, 'judged row')} are not told, and those sources come last.`,
        ...shrinkage(report),
      ]
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

const hasErrors = ({ sources }: SourceReport): boolean =>
  sources.some(({ errors }) => errors !== undefined);

/** What shrunk rates are drawn towards, where there are several. */
function shrinkage({ prior, sources }: SourceReport): string[] {
  const told = sources.filter(({ errors }) => errors?.shrunk !== undefined).length;
  if (!prior || told < 2) return [];
  if (prior.strength === undefined) {
    return [
      'The sources differ no more than chance makes them differ: the shrunk rate is the same for all.',
    ];
  }
  const rows = Math.round(prior.strength);
  if (rows === 0) return ['The sources differ so much that the shrunk rate of each is its own.'];
  return [
    `The shrunk rate counts ${percent(prior.mean)}, that of these sources, as ${countOf(rows, 'more row')} of each.`,
  ];
}

/** A line for each source, worst first. */
export function sourceTable({ report, showSource, limit }: SourceView): TextTable {
  const shown = report.sources.slice(0, limit);
  const isJudged = hasErrors(report);
  return {
    header: [
      report.by,
      'rows',
      ...(isJudged ? ['wrong', 'interval', 'judged', 'shrunk'] : []),
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
  if (!estimate || isTooFew || shrunk === undefined) return ['too few', '', judged, ''];
  const { low, high } = estimate.interval;
  const interval = `${(100 * low).toFixed(1)}–${percent(high)}`;
  return [percent(estimate.rate), interval, judged, percent(shrunk)];
}

const countCells = ({ duplicates, missing, found, findings }: SourceFigures): string[] =>
  [duplicates, missing, found, findings].map(({ rate }: SourceCount) => percent(rate));
