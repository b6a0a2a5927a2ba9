import {
  type AcceptanceRule,
  acceptanceProbability,
  PROBABILITY_ROUNDING,
} from './acceptance-probability.ts';

/** Leaves less than the distance of neighbouring floats near 10⁻⁶. */
const HALVINGS = 72;

/**
 * The largest share of wrong rows that a plan still accepts with a probability: at 0.95 the quality that data must have
 * to pass nearly always (AQL at a producer's risk of 5 %), at 0.05 that which hardly ever passes. Of a known number of
 * rows, that of a whole number of them.
 *
 * @example
 * acceptedRate({ rows: 45, accept: 0 }, 0.95).toFixed(5) // '0.00114'
 */
export function acceptedRate(
  rule: AcceptanceRule,
  probability: number,
  population?: number,
): number {
  if (population !== undefined)
    return acceptedCount(rule, probability, population) / Math.max(1, population);
  let low = 0;
  let high = 1;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (acceptanceProbability(rule, middle) < probability) high = middle;
    else low = middle;
  }
  return low;
}

function acceptedCount(rule: AcceptanceRule, probability: number, population: number): number {
  let low = 0;
  let high = population + 1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const accepted = acceptanceProbability(rule, middle / population, population);
    if (accepted < probability - PROBABILITY_ROUNDING) high = middle;
    else low = middle;
  }
  return low;
}
