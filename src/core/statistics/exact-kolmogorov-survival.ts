import { exactKolmogorovCumulative } from './exact-kolmogorov-cumulative.ts';
import { oneSidedKolmogorovSurvival } from './one-sided-kolmogorov-survival.ts';
import { pelzGoodCumulative } from './pelz-good-cumulative.ts';

/** Up to this size the probability is exact; above, to six digits. */
const MOST_EXACT = 140;

/**
 * The probability that a sample of `n` lies at least so far from the distribution that it comes from (the two-sided
 * one-sample Kolmogorov–Smirnov test). The choice of methods is that of Simard & L'Ecuyer (2011), which SciPy's
 * `kstwo` follows: in the upper tail twice the one-sided probability, else Durbin's matrix or, for large samples, the
 * expansion of Pelz and Good.
 *
 * @param distance From 0 to 1.
 *
 * @example
 * exactKolmogorovSurvival(0.3, 10).toFixed(6) // '0.270536'
 */
export function exactKolmogorovSurvival(distance: number, n: number): number {
  if (distance >= 1) return 0;
  // No sample of n lies nearer than half a step.
  if (distance <= 0.5 / n) return 1;
  const spread = n * distance * distance;
  if (spread >= (n <= MOST_EXACT ? 4 : 2.2)) return 2 * oneSidedKolmogorovSurvival(distance, n);
  return 1 - (n <= MOST_EXACT ? exactKolmogorovCumulative : pelzGoodCumulative)(distance, n);
}
