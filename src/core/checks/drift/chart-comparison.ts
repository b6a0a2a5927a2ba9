import { sharesOf } from '../../statistics/shares-of.ts';
import { cutText } from '../../words/cut-text.ts';
import type { Chart } from '../chart.ts';

/** More bars than this cannot be told apart. */
const MOST_BINS = 12;
const LONGEST_LABEL = 24;

/** Counts of the same bins on two sides. */
interface Charted {
  readonly labels: readonly string[];
  readonly base: readonly number[];
  readonly head: readonly number[];
}

/**
 * The shares of both sides by bin; of many bins those with the largest change, in their order, and the others as one.
 *
 * @param headName What the second series shows.
 */
export function chartComparison(column: string, charted: Charted, headName = 'head'): Chart {
  const [base, head] = [sharesOf(charted.base), sharesOf(charted.head)];
  const all = charted.labels.map((label, i) => ({ label, base: base[i]!, head: head[i]! }));
  const kept =
    all.length <= MOST_BINS
      ? all
      : [...all].sort((a, b) => change(b) - change(a)).slice(0, MOST_BINS - 1);
  const shown = all.filter((bin) => kept.includes(bin));
  const others = all.filter((bin) => !kept.includes(bin));
  if (others.length > 0) {
    shown.push({
      label: `${others.length} others`,
      base: others.reduce((sum, bin) => sum + bin.base, 0),
      head: others.reduce((sum, bin) => sum + bin.head, 0),
    });
  }
  return {
    title: `Shares of ${cutText(column, LONGEST_LABEL)}`,
    bins: shown.map(({ label }) => cutText(label, LONGEST_LABEL)),
    series: [
      { name: 'base', values: shown.map((bin) => bin.base) },
      { name: headName, values: shown.map((bin) => bin.head) },
    ],
    unit: 'share',
  };
}

function change(bin: { base: number; head: number }): number {
  return Math.abs(bin.base - bin.head);
}
