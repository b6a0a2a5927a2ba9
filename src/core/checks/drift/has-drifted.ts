import type { ParametersOf } from '../check.ts';
import type { Comparison } from './compare-distributions.ts';
import type { DRIFT_PARAMETERS } from './drift-parameters.ts';

/** Whether a difference is both large and more than chance, by every measure taken of it. */
export function hasDrifted(
  { sizes, psi, critical, distance, p }: Comparison,
  parameters: ParametersOf<typeof DRIFT_PARAMETERS>,
): boolean {
  if (Math.min(sizes.base, sizes.head) < parameters.rows) return false;
  const isLarge = psi >= parameters.psi && distance >= parameters.distance;
  return isLarge && psi > critical && p < parameters.alpha;
}
