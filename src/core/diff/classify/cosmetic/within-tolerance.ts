import type { DecimalNumber } from '../../../profile/parse-number.ts';
import type { CellPair } from '../cell-pair.ts';

/**
 * Two numbers that differ by no more than the tolerance the user set: with 0.005, `3.14159` and `3.14`.
 * Identifiers with leading zeros are no numbers, whatever the tolerance.
 */
export function isWithinTolerance({ options, baseNumber, headNumber }: CellPair): boolean {
  const { tolerance } = options;
  if (tolerance === undefined || !baseNumber || !headNumber) return false;
  const base = toFloat(baseNumber);
  const head = toFloat(headNumber);
  // 1.1 - 1.0 is a little over 0.1 in binary: what floats cannot tell apart does not count.
  const roundingError = Number.EPSILON * Math.max(Math.abs(base), Math.abs(head));
  return Math.abs(base - head) <= tolerance + roundingError;
}

function toFloat({ negative, digits, exponent }: DecimalNumber): number {
  return Number(`${negative ? '-' : ''}${digits || '0'}e${exponent}`);
}
