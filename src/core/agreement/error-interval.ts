import { twoSidedNormal } from '../statistics/two-sided-normal.ts';
import { twoSidedStudent } from '../statistics/two-sided-student.ts';
import type { Coefficient } from './coefficient.ts';

const NO_SPREAD =
  'No interval: every item gave the same, and without a spread there is no telling how sure this is.';

interface ErrorMethod {
  readonly confidence: number;
  /** As people know it. */
  readonly method: string;
  /** Of Student's t distribution; a normal one where there are none. */
  readonly degrees?: number;
}

/**
 * What a coefficient says of its own uncertainty: the standard error and the interval that comes of it, within -1 to 1
 * as far as the value is. An error of zero makes no interval, for it would claim certainty.
 *
 * @example
 * errorInterval(0.75, 0.25, { confidence: 0.95, method: 'jackknife', degrees: 11 }).interval.low.toFixed(4) // '0.1998'
 * errorInterval(0.5, 0.1, { confidence: 0.95, method: 'linearised' }).interval.distribution // 'z'
 */
export function errorInterval(
  value: number,
  standardError: number,
  { confidence, method, degrees }: ErrorMethod,
): Pick<Coefficient, 'standardError' | 'interval' | 'note'> {
  if (!Number.isFinite(standardError)) return {};
  // Rounding leaves a little of what is zero.
  if (standardError < 1e-10) return { standardError: 0, note: NO_SPREAD };
  const alpha = 1 - confidence;
  const reach = degrees === undefined ? twoSidedNormal(alpha) : twoSidedStudent(alpha, degrees);
  const half = reach * standardError;
  const interval = {
    low: Math.max(value - half, Math.min(value, -1)),
    high: Math.min(value + half, 1),
    level: confidence,
    method,
    distribution: degrees === undefined ? 'z' : `t(${degrees})`,
  };
  return { standardError, interval };
}
