import { countOf } from '../../../words/count-of.ts';
import { formatPercent } from '../../../words/format-percent.ts';
import type { ResultView } from './result-view.ts';

/** How many of the labels are wrong as they were first drawn: a range until every disagreement is decided. */
export function errorLine({ judgement, standing, rows }: ResultView): string {
  const { low, high } = judgement.errors;
  const open = rows.filter(({ verdict }) => verdict === 'open').length;
  const rate =
    open === 0
      ? `**${formatPercent(low.rate)}**`
      : `**${formatPercent(low.rate)} to ${formatPercent(high.rate)}**, until ${open === 1 ? 'the row that is open is' : 'the rows that are open are'} decided`;
  const basis =
    low.interval.distribution === 'none' && open === 0
      ? 'every row was asked about'
      : `95 % interval ${formatPercent(Math.max(0, low.interval.low))} to ${formatPercent(high.interval.high)}`;
  return `Wrong ${standing.ask}s, as first proposed: ${rate} of ${countOf(low.population, 'row')} (${basis}). Up to ${formatPercent(standing.maxError)} may be.`;
}
