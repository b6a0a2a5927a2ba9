import { twoSidedNormal } from '../statistics/two-sided-normal.ts';
import { type Interval, wilsonInterval } from '../statistics/wilson-interval.ts';

/** Whether raters agree as far as they should; `clear` where chance does not explain on which side they are. */
export type AgreementVerdict = 'clear_pass' | 'pass' | 'too_few' | 'fail' | 'clear_fail';

/** What is judged, and how. */
export interface AgreementCount {
  /** Rows on which raters agree; a fraction where rows count in part. */
  readonly agreed: number;
  /** Rows that at least two raters answered; a fraction where it is an effective sample size. */
  readonly compared: number;
  /** The share from which agreement passes, such as 0.8. */
  readonly threshold: number;
  /** Under so many rows there is no verdict. */
  readonly minimum: number;
  /** Of the interval, such as 0.95. */
  readonly confidence: number;
}

export interface Judgement {
  readonly verdict: AgreementVerdict;
  /** Undefined where nothing was compared. */
  readonly rate?: number;
  /** Wilson's. */
  readonly interval: Interval;
  /**
   * The fewest further rows with which, at the same rate, the verdict would be clear; 0 where it is. Undefined where
   * nothing was compared, or the rate is so near the threshold that no number of rows that anybody labels would do.
   */
  readonly moreRows?: number;
}

/** More rows than this nobody has labelled twice for the sake of a verdict. */
const MOST_ROWS = 10_000;
/** Shares of rows are sums of fractions, and 80 % made of thirds is 80 %. */
const ROUNDING = 1e-9;

/**
 * Judges the share of rows on which raters agree against a threshold. Under a minimum of rows it is too few to tell,
 * whatever the rate. Else the verdict is clear where Wilson's interval lies wholly on one side of the threshold, and
 * goes by the rate itself where it does not.
 *
 * @example
 * judgeAgreement({ agreed: 84, compared: 100, threshold: 0.8, minimum: 20, confidence: 0.95 }).verdict // 'pass'
 * judgeAgreement({ agreed: 84, compared: 100, threshold: 0.8, minimum: 20, confidence: 0.95 }).moreRows // 285
 * judgeAgreement({ agreed: 19, compared: 19, threshold: 0.8, minimum: 20, confidence: 0.95 }).verdict // 'too_few'
 */
export function judgeAgreement(count: AgreementCount): Judgement {
  const { agreed, compared, threshold, minimum, confidence } = count;
  const interval = wilsonInterval(agreed, compared, 1 - confidence);
  if (compared <= 0) return { verdict: 'too_few', interval };
  const rate = agreed / compared;
  const more = furtherRows(count, rate);
  return {
    verdict: compared < minimum ? 'too_few' : verdictOf(rate, interval, threshold),
    rate,
    interval,
    ...(more !== undefined && { moreRows: more }),
  };
}

function verdictOf(rate: number, [low, high]: Interval, threshold: number): AgreementVerdict {
  if (low >= threshold) return 'clear_pass';
  if (high < threshold) return 'clear_fail';
  return rate >= threshold - ROUNDING ? 'pass' : 'fail';
}

/** Wilson's interval leaves the threshold out from `z² t(1 − t) / (rate − t)²` rows on. */
function furtherRows(
  { compared, threshold, minimum, confidence }: AgreementCount,
  rate: number,
): number | undefined {
  const distance = Math.abs(rate - threshold);
  if (distance < ROUNDING) return undefined;
  const z = twoSidedNormal(1 - confidence);
  const needed = Math.max((z / distance) ** 2 * threshold * (1 - threshold), minimum);
  const isEnough = (rows: number) => {
    const [low, high] = wilsonInterval(rate * rows, rows, 1 - confidence);
    return low >= threshold || high < threshold;
  };
  let more = Math.max(0, Math.ceil(needed - compared - ROUNDING));
  if (compared + more <= MOST_ROWS && !isEnough(compared + more)) more++;
  return compared + more > MOST_ROWS ? undefined : more;
}
