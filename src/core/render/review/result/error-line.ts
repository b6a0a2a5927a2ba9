import { countOf } from '../../../words/count-of.ts';
import { formatPercent } from '../../../words/format-percent.ts';
import type { ResultView } from './result-view.ts';

/** How many of the labels are wrong as they were first drawn: a range until every disagreement is decided. */
export function errorLine({ judgement, standing, rows }: ResultView): string {
  const { low, high } = judgement.errors;
  const open = rows.filter(({ verdict }) => verdict === 'open').length;
  const percent = (share: number) => formatPercent(Math.max(0, share), 2);
  const rate = open === 0 ? percent(low.rate) : `${percent(low.rate)} to ${percent(high.rate)}`;
  const basis =
    low.interval.distribution === 'none' && open === 0
      ? 'every row was asked about'
      : `95 % interval ${percent(low.interval.low)} to ${percent(high.interval.high)}`;
  const until =
    open === 0
      ? ''
      : `, until the ${open === 1 ? 'row' : 'rows'} that experts differ on ${open === 1 ? 'is' : 'are'} settled`;
  return `Wrong ${standing.ask}s among ${countOf(low.population, 'row')}, as first proposed: **${rate}** (${basis})${until}. Up to ${percent(standing.maxError)} may be.`;
}
