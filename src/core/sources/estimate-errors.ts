import type { RowVerdict } from '../labels/verdicts/row-verdict.ts';
import type { DrawnOutcome } from '../sampling/estimate/drawn-outcome.ts';
import { estimateRate } from '../sampling/estimate/estimate-rate.ts';
import type { RateEstimate } from '../sampling/estimate/rate-estimate.ts';

/**
 * The rate of wrong labels in a part of a dataset, such as the rows of one source, from the verdicts on those of its rows that
 * were drawn. How many rows of the part lie in each stratum is not known, and estimated by the weights of those drawn.
 * Undefined where none was settled.
 */
export function estimateErrors(
  verdicts: readonly RowVerdict[],
  confidence: number,
): RateEstimate | undefined {
  const outcomes = verdicts
    .filter(({ verdict }) => verdict !== 'open')
    .map(
      ({ stratum, inclusion, verdict }): DrawnOutcome => ({
        stratum,
        inclusion,
        value: verdict === 'wrong' ? 1 : 0,
      }),
    );
  if (outcomes.length === 0) return undefined;
  const strata = new Map<string, number>();
  for (const { stratum, inclusion } of outcomes) {
    strata.set(stratum, (strata.get(stratum) ?? 0) + 1 / inclusion);
  }
  return estimateRate(outcomes, { strata, confidence, finite: false });
}
