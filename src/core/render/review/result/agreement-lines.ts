import type { Agreement } from '../../../agreement/agreement.ts';
import type { Coefficient, CoefficientName } from '../../../agreement/coefficient.ts';
import type { ReviewedRow } from '../../../review/derive/reviewed-row.ts';
import { totalOf } from '../../../statistics/total-of.ts';
import { wilsonInterval } from '../../../statistics/wilson-interval.ts';
import { countOf } from '../../../words/count-of.ts';
import { formatCount } from '../../../words/format-count.ts';
import { nameOf, percentOf } from '../../agreement/agreement-words.ts';
import { escapeMarkdown } from '../../escape/escape-markdown.ts';
import type { ResultView } from './result-view.ts';

/** How far the experts agree, line by line. */
export function agreementLines({ judgement, standing, rows }: ResultView): string[] {
  const { agreement, plain, pooled, coefficients } = judgement;
  const { threshold } = standing;
  if (agreement.rate === undefined) return ['Agreement: no row has two answers to compare.'];
  const [low, high] = agreement.interval.map((bound) => percentOf(bound, threshold));
  const counted = `${formatCount(Math.round(plain.agreed * 10) / 10)} of ${countOf(plain.rows, 'row')}`;
  return [
    `Agreement: **${percentOf(agreement.rate, threshold)} %**, weighted by the draw (95 % interval ${low} to ${high} %); ${counted} as counted.`,
    ...atBest(rows),
    ...(pooled > 0
      ? [
          `These rows alone are too few, so ${countOf(pooled, 'row')} of the latest reviews under the same guideline count, too.`,
        ]
      : []),
    `${beyondChance(judgement)}: ${coefficientsOf(coefficients)}`,
  ];
}

function atBest(rows: readonly ReviewedRow[]): string[] {
  const answers = rows.flatMap((row) => row.answers);
  const open = answers.filter(({ way }) => way === 'comment').length;
  return open === 0
    ? []
    : [
        `At best, that is: ${formatCount(open)} of ${countOf(answers.length, 'answer')} came in open comments, which the other expert could read.`,
      ];
}

function coefficientOf(
  { coefficients }: Agreement,
  name: CoefficientName,
): Coefficient | undefined {
  return coefficients.find((coefficient) => coefficient.name === name);
}

function beyondChance({ coefficients, plain }: ResultView['judgement']): string {
  const alpha = coefficientOf(coefficients, 'krippendorff_alpha');
  if (alpha?.value === undefined) return 'Whether that beats chance cannot be told';
  const beats = alpha.interval
    ? alpha.interval.low > 0
    : wilsonInterval(plain.agreed, plain.rows, 0.05)[0] > byChance(coefficients);
  return beats ? 'More than chance explains' : 'Chance alone could explain it';
}

/** How often two experts would agree who know nothing but how common each label is. */
function byChance({ confusion, labels }: Agreement): number {
  const counts = labels.map(() => 0);
  for (const { first, second, count } of confusion) {
    counts[first]! += count;
    counts[second]! += count;
  }
  const total = totalOf(counts);
  return totalOf(counts.map((count) => (count / total) ** 2));
}

const TOLD: readonly CoefficientName[] = ['cohen_kappa', 'krippendorff_alpha', 'gwet_ac'];

function coefficientsOf(agreement: Agreement): string {
  return TOLD.flatMap((name) => coefficientOf(agreement, name) ?? [])
    .map((coefficient) => figure(coefficient, nameOf(coefficient.name, agreement)))
    .join('; ')
    .concat('.');
}

function figure({ value, interval, undefinedBecause }: Coefficient, name: string): string {
  if (value === undefined) {
    const why = undefinedBecause?.replace(/\.$/, '');
    return why === undefined
      ? `${name} is undefined`
      : `${name} is undefined, because: ${escapeMarkdown(why)}`;
  }
  const range = interval ? ` (${round(interval.low)} to ${round(interval.high)})` : '';
  return `${name} ${round(value)}${range}`;
}

const round = (value: number) => value.toFixed(2).replace(/^-(0\.0+)$/, '$1');
