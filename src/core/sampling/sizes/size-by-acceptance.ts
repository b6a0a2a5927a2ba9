import { countOf } from '../../words/count-of.ts';
import { formatPercent } from '../../words/format-percent.ts';
import { wrongAt } from './acceptance-probability.ts';
import { acceptedRate } from './accepted-rate.ts';
import { fewestRows } from './fewest-rows.ts';
import type { SampleSize } from './sample-size.ts';

/** A plan that lets data of a limiting quality pass with no more than a risk. */
export interface AcceptancePlan {
  readonly kind: 'acceptance';
  /** The share of wrong rows that must not pass, also called LTPD. */
  readonly limitingQuality: number;
  /** The consumer's risk, that it does; 0.1 where left out, as in ISO 2859-2. */
  readonly risk?: number;
  /** The acceptance number: the wrong rows of the sample that still pass; 0 where left out. */
  readonly accept?: number;
}

/** A size with the rule that goes with it. */
export interface AcceptanceSize extends SampleSize {
  /** The wrong rows of the sample that still pass. */
  readonly accept: number;
  /** The share of wrong rows up to which data pass 95 % of the time: the AQL at a producer's risk of 5 %. */
  readonly acceptedRate: number;
}

const PRODUCERS_RISK = 0.05;
/** The number of wrong rows that a plan without any is compared with, which is about six times as kind. */
const KINDER = 2;

/**
 * The fewest rows that tell data of the limiting quality from good ones, in the way of ISO 2859-2 for lots that stand
 * alone: P(no more than c of n rows wrong | LQ) ≤ risk, by the hypergeometric distribution.
 *
 * @example
 * sizeByAcceptance({ kind: 'acceptance', limitingQuality: 0.05 }, 1_000_000).rows // 45
 */
export function sizeByAcceptance(
  { limitingQuality, risk = 0.1, accept = 0 }: AcceptancePlan,
  population: number,
): AcceptanceSize {
  const limit = formatPercent(limitingQuality);
  const found = fewestRows(accept, limitingQuality, risk, population);
  const rows = found ?? population;
  const rate = acceptedRate({ rows, accept }, 1 - PRODUCERS_RISK, population);
  const census = rows === population;
  const base = { rows, census, accept, acceptedRate: rate };
  if (found === undefined) {
    const wrong = wrongAt(limitingQuality, population);
    return {
      ...base,
      sentence: `All ${countOf(population, 'row')}: ${limit} of them would be ${countOf(wrong, 'row')}, and ${countOf(accept, 'row')} still pass, so such data pass at any size.`,
    };
  }
  const passes =
    accept === 0 ? 'none may be wrong' : `up to ${countOf(accept, 'row')} may be wrong`;
  const start = `${census ? 'All ' : ''}${countOf(rows, 'row')}, of which ${passes}: `;
  const noticed = `where ${limit} or more of all rows are wrong, that is noticed at least ${formatPercent(1 - risk, 3, 'down')} of the time. `;
  const producer = `Data pass ${formatPercent(1 - PRODUCERS_RISK)} of the time only if ${atMost(rate)}`;
  return { ...base, sentence: `${start}${noticed}${producer}${adviseKinder()}.` };

  function adviseKinder(): string {
    const kinder = fewestRows(KINDER, limitingQuality, risk, population);
    if (accept > 0 || census || kinder === undefined || kinder >= population) return '';
    const kinderRate = acceptedRate(
      { rows: kinder, accept: KINDER },
      1 - PRODUCERS_RISK,
      population,
    );
    return `, which is harsh; c=${KINDER} takes ${countOf(kinder, 'row')} and lets ${formatPercent(kinderRate, 2, 'down')} pass`;
  }
}

const atMost = (rate: number) =>
  rate === 0
    ? 'no row is wrong'
    : `at most ${formatPercent(rate, 2, 'down')} of all rows are wrong`;
