import type { AuditCost } from '../../audit/plan/estimate-cost.ts';
import { countOf } from '../../words/count-of.ts';
import { formatDuration } from '../../words/format-duration.ts';
import { formatPercent } from '../../words/format-percent.ts';

/**
 * A time as the sheet tells it too.
 *
 * @example
 * hoursText(0.4) // '24 min'
 * hoursText(3.47) // '3 h 30 min'
 */
export function hoursText(hours: number): string {
  return formatDuration(Math.max(1, Math.round(hours * 60)));
}

/** What an audit costs, in a sentence. */
export function costSentence({ hoursEach, hoursTotal }: AuditCost): string {
  return `Expect about ${hoursText(hoursEach)} of each expert, ${hoursText(hoursTotal)} in all.`;
}

/** What an audit of so many rows tells, in a sentence. */
export function precisionSentence(
  { agreementMargin, errorMargin }: AuditCost,
  scored: number,
  census: boolean,
): string {
  const agreement = `an agreement of 80 % within ±${formatPercent(agreementMargin, 2)}`;
  return census
    ? `${countOf(scored, 'row')} tell ${agreement} at 95 % confidence; the error rate is that of all these rows, and no estimate.`
    : `${countOf(scored, 'row')} tell ${agreement}, and an error rate of 5 % within ±${formatPercent(errorMargin, 2)}, at 95 % confidence.`;
}
