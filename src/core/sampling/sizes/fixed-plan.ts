import { type AcceptanceRule, acceptanceProbability } from './acceptance-probability.ts';
import { fewestRows } from './fewest-rows.ts';

/** Above it the two qualities are too near to tell apart by asking people. */
const LARGEST_ACCEPT = 1000;
const MOST_ROWS = 1_000_000;

/**
 * The plan of the fewest rows that accepts good data and rejects bad data, each but for a risk. Undefined where good
 * and bad are too near to tell apart by a number of rows that anybody would ask.
 *
 * @param good The share of wrong rows that passes, but for a risk of alpha.
 * @param bad The share that is rejected, but for a risk of beta; above `good`.
 *
 * @example
 * fixedPlan(0.02, 0.08, 0.05, 0.1) // { rows: 98, accept: 4 }
 */
export function fixedPlan(
  good: number,
  bad: number,
  alpha: number,
  beta: number,
): AcceptanceRule | undefined {
  const planFor = (accept: number) => ({ rows: fewestRows(accept, bad, beta)!, accept });
  const passes = (accept: number) => acceptanceProbability(planFor(accept), good) >= 1 - alpha;
  const accept = fewestAccepted(passes);
  const plan = accept === undefined ? undefined : planFor(accept);
  return plan && plan.rows <= MOST_ROWS ? plan : undefined;
}

function fewestAccepted(passes: (accept: number) => boolean): number | undefined {
  if (passes(0)) return 0;
  let [low, high] = [0, 1];
  while (!passes(high)) {
    if (high > LARGEST_ACCEPT) return undefined;
    low = high;
    high *= 2;
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (passes(middle)) high = middle;
    else low = middle;
  }
  return high;
}
