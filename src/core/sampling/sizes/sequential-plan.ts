import { AssayError } from '../../assay-error.ts';
import { countOf } from '../../words/count-of.ts';
import { formatCount } from '../../words/format-count.ts';
import { formatPercent } from '../../words/format-percent.ts';
import { fixedPlan } from './fixed-plan.ts';
import type { SampleSize } from './sample-size.ts';
import { type SequenceOutlook, sequenceOutlook } from './sequence-outlook.ts';
import { LINE_ROUNDING, type SequenceRule } from './sequence-rule.ts';

/** Rows one after another, until it is clear whether they are good or bad. */
export interface SequentialPlan {
  readonly kind: 'sequential';
  /** The share of wrong rows that is to pass. */
  readonly good: number;
  /** The share of wrong rows that is not to pass; above `good`. */
  readonly bad: number;
  /** The risk of rejecting good rows; 0.05 where left out. */
  readonly alpha?: number;
  /** The risk of accepting bad rows; 0.1 where left out. */
  readonly beta?: number;
}

/** The lines of Wald's test: accept where wrong ≤ slope · n − acceptLine, reject where wrong ≥ slope · n + rejectLine. */
export interface SequentialSize extends SampleSize, SequenceRule {
  /** The fewest rows, all right, that are accepted. */
  readonly firstAccept: number;
  /** The fewest rows, all wrong, that are rejected. */
  readonly firstReject: number;
  /** Wald's mean number of rows asked where the good share, or the bad one, is wrong; without an end at `rows`. */
  readonly expectedRows: { readonly good: number; readonly bad: number };
  /** What becomes of data of the good share, and of the bad one, with the end at `rows`. */
  readonly outlook: { readonly good: SequenceOutlook; readonly bad: SequenceOutlook };
}

/**
 * Wald's sequential test of two shares (Wald 1947, Sequential Analysis, 5.3), ended at the size of the smallest fixed
 * plan with both risks and judged by that plan there.
 *
 * @throws AssayError Where the good share is not below the bad one, or they are too near.
 *
 * @example
 * sizeBySequence({ kind: 'sequential', good: 0.02, bad: 0.08 }, 10_000).firstAccept // 36
 */
export function sizeBySequence(plan: SequentialPlan, population: number): SequentialSize {
  const { good, bad, alpha = 0.05, beta = 0.1 } = plan;
  const fixed = good > 0 && good < bad && bad < 1 ? fixedPlan(good, bad, alpha, beta) : undefined;
  if (fixed === undefined) {
    throw new AssayError(
      'bad-arguments',
      `A share of ${formatPercent(good)} wrong rows cannot be told from one of ${formatPercent(bad)}.`,
      { hint: 'Give a good share above 0 % and a bad one well above it, below 100 %.' },
    );
  }
  const passed = Math.log((1 - good) / (1 - bad));
  const scale = Math.log(bad / good) + passed;
  const slope = passed / scale;
  const acceptLine = Math.log((1 - alpha) / beta) / scale;
  const rejectLine = Math.log((1 - beta) / alpha) / scale;
  const expectedRows = {
    good: ((1 - alpha) * acceptLine - alpha * rejectLine) / (slope - good),
    bad: ((1 - beta) * rejectLine - beta * acceptLine) / (bad - slope),
  };
  const rows = Math.min(fixed.rows, population);
  const firstAccept = Math.ceil(acceptLine / slope - LINE_ROUNDING);
  const firstReject = Math.ceil(rejectLine / (1 - slope) - LINE_ROUNDING);
  // Of a census, what a line between good and bad rows leaves.
  const accept = rows < fixed.rows ? Math.floor(slope * rows) : fixed.accept;
  const rule = { rows, accept, slope, acceptLine, rejectLine };
  const outlook = {
    good: sequenceOutlook(rule, good, population),
    bad: sequenceOutlook(rule, bad, population),
  };
  return {
    ...rule,
    census: rows === population,
    outlook,
    firstAccept,
    firstReject,
    expectedRows,
    sentence:
      `Up to ${countOf(rows, 'row')}, asked in random order until it is clear: about ${formatCount(Math.round(outlook.good.rows))} ` +
      `where ${formatPercent(good)} of rows are wrong, which passes ${formatPercent(outlook.good.accepted, 2, 'down')} of the time, and about ${formatCount(Math.round(outlook.bad.rows))} ` +
      `where ${formatPercent(bad)} are, which is rejected ${formatPercent(1 - outlook.bad.accepted, 2, 'down')} of the time. ` +
      `It may pass after ${countOf(firstAccept, 'row')} without a wrong one. A share of wrong rows found after an early end is biased.`,
  };
}
