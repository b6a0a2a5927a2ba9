import { sharesOf } from '../../statistics/shares-of.ts';
import { cutText } from '../../words/cut-text.ts';
import type { Comparison } from './compare-distributions.ts';
import { formatShare } from './format-share.ts';
import { formatProbability, formatStatistic } from './format-statistic.ts';

const LONGEST_LABEL = 40;

/** The measures of a difference, and the bin that changed most: effect sizes with the bounds they are held against. */
export function describeComparison(comparison: Comparison): string {
  const { kind, psi, critical, distance, p, moved, jensenShannon, cramersV } = comparison;
  const index = `PSI ${formatStatistic(psi)} (by chance up to ${formatStatistic(critical)})`;
  const measures =
    kind === 'numbers'
      ? [
          index,
          `KS distance ${formatStatistic(distance)} (${formatProbability(p)})`,
          ...(moved === undefined
            ? []
            : [`moved by ${formatStatistic(moved)} standard deviations on average`]),
        ]
      : [
          index,
          `Jensen–Shannon distance ${formatStatistic(jensenShannon ?? 0)}`,
          `Cramér's V ${formatStatistic(cramersV ?? 0)} (chi-square ${formatProbability(p)})`,
        ];
  return `${measures.join(', ')}; ${largestMove(comparison)}`;
}

/** E.g. "`spam` from 3.0 % to 15 %", the share that changed most. */
function largestMove({ bins, base, head }: Comparison): string {
  const [before, after] = [sharesOf(base), sharesOf(head)];
  const apart = before.map((share, i) => Math.abs(share - after[i]!));
  const most = apart.indexOf(Math.max(...apart));
  const label = cutText(bins.labels[most] ?? '', LONGEST_LABEL);
  return `\`${label}\` from ${formatShare(before[most]!)} to ${formatShare(after[most]!)}`;
}
