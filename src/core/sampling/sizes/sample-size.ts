import { countOf } from '../../words/count-of.ts';
import { formatCount } from '../../words/format-count.ts';
import { formatPercent } from '../../words/format-percent.ts';
import { fewestLikelySeen } from './fewest-likely-seen.ts';

/** How many rows a plan draws, and what that buys. */
export interface SampleSize {
  /** The rows to draw; all there are at most. */
  readonly rows: number;
  /** Whether that is every row. */
  readonly census: boolean;
  /** What the number means, for people who know no statistics: one paragraph. */
  readonly sentence: string;
}

const CONFIDENCE = 0.95;

/**
 * A sample of every row.
 *
 * @example
 * censusOf(20).sentence // 'All 20 rows: nothing is left to estimate.'
 */
export function censusOf(population: number): SampleSize {
  const sentence =
    population > 1
      ? `All ${countOf(population, 'row')}: nothing is left to estimate.`
      : `${countOf(population, 'row')}: nothing is left to estimate.`;
  return { rows: population, census: true, sentence };
}

/**
 * A sample of so many rows, told by what it says where it finds nothing wrong.
 *
 * @param because Why it is so many, as a clause; left out where it was asked for.
 *
 * @example
 * sampleOf(300, 1_000_000).sentence
 * // '300 rows: with none of them wrong, fewer than 1 % of all 1,000,000 rows are wrong (95 % confidence).'
 */
export function sampleOf(rows: number, population: number, because?: string): SampleSize {
  if (rows >= population) return censusOf(population);
  const start = `${countOf(rows, 'row')}${because ? ` (${because})` : ''}`;
  if (rows === 0) return { rows, census: false, sentence: `${start}: nothing is learnt.` };
  const bound = fewestLikelySeen(rows, population, CONFIDENCE) / population;
  const none = rows === 1 ? 'if it is not wrong' : 'with none of them wrong';
  return {
    rows,
    census: false,
    sentence: `${start}: ${none}, fewer than ${formatPercent(bound, 2, 'up')} of all ${formatCount(population)} rows are wrong (${formatPercent(CONFIDENCE)} confidence).`,
  };
}
