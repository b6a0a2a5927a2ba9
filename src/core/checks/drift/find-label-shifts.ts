import { cohensH } from '../../statistics/cohens-h.ts';
import { rateDifferenceInterval, rateOf } from '../../statistics/rate-difference-interval.ts';
import { totalOf } from '../../statistics/total-of.ts';
import type { ParametersOf } from '../check.ts';
import type { RATE_PARAMETERS } from './rate-parameters.ts';

/** One label whose share changed. */
export interface LabelShift {
  readonly label: string;
  /** Its share, from 0 to 1. */
  readonly base: number;
  readonly head: number;
  /** Cohen's h. */
  readonly effect: number;
}

/**
 * The labels whose share changed by enough, and by more than chance would in any of them (the level is shared among
 * them, as Bonferroni has it); the largest change first.
 *
 * @param base Rows by label.
 * @param head Rows by label.
 */
export function findLabelShifts(
  labels: readonly string[],
  base: readonly number[],
  head: readonly number[],
  { effect, alpha, rows }: ParametersOf<typeof RATE_PARAMETERS>,
): LabelShift[] {
  const [inBase, inHead] = [totalOf(base), totalOf(head)];
  if (Math.min(inBase, inHead) < rows) return [];
  return labels
    .flatMap((label, i) => {
      const before = { count: base[i]!, total: inBase };
      const after = { count: head[i]!, total: inHead };
      const [low, high] = rateDifferenceInterval(before, after, alpha / labels.length);
      const h = cohensH(rateOf(before), rateOf(after));
      const isShift = Math.abs(h) >= effect && (low > 0 || high < 0);
      return isShift ? [{ label, base: rateOf(before), head: rateOf(after), effect: h }] : [];
    })
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
}

/** The largest change of any label's share, as Cohen's h without its sign. */
export function largestEffect(base: readonly number[], head: readonly number[]): number {
  const [inBase, inHead] = [totalOf(base), totalOf(head)];
  const effects = head.map((count, i) =>
    Math.abs(cohensH(base[i]! / inBase, inHead === 0 ? 0 : count / inHead)),
  );
  return Math.max(...effects);
}
