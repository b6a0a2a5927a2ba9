import { numberValue } from '../../profile/number-value.ts';
import type { DecimalNumber } from '../../profile/parse-number.ts';
import { CONVERSIONS, type Conversion } from './conversions.ts';

/** A number before and after. */
export interface NumberPair {
  readonly base: DecimalNumber;
  readonly head: DecimalNumber;
}

/** So many different numbers of base have to fit. */
export const LEAST_VALUES = 5;

/** The share of pairs that a conversion has to explain. */
const NEEDED_SHARE = 0.8;

/** How far people round a factor, such as 2.2 pounds or 1.61 km; whole ratios are never rounded. */
const ROUNDED_FACTOR = 0.0025;

/** What floating-point arithmetic may add. */
const NOISE = 1e-9;

/** By so many powers of ten a fit by chance has to be unlikely, all conversions tried being counted. */
const EVIDENCE = 8;

/**
 * The conversion of units that explains how all or nearly all numbers of a column changed, if one does. Each number has
 * to be met up to the last digit that head writes; numbers of many digits count for more, and together they have to
 * make a fit by chance less likely than one in a hundred million.
 */
export function findConversion(pairs: readonly NumberPair[]): Conversion | undefined {
  if (pairs.length < LEAST_VALUES) return undefined;
  return CONVERSIONS.find((conversion) => explains(conversion, pairs));
}

/** Whether a conversion takes base's number to head's, up to the last digit written. */
export function fitsConversion(conversion: Conversion, pair: NumberPair): boolean {
  return misfit(conversion, pair) !== undefined;
}

function explains(conversion: Conversion, pairs: readonly NumberPair[]): boolean {
  const values = new Set<number>();
  let fitting = 0;
  let evidence = 0;
  for (const pair of pairs) {
    const room = misfit(conversion, pair);
    if (room === undefined) continue;
    fitting++;
    const value = numberValue(pair.base);
    if (values.has(value)) continue;
    values.add(value);
    evidence -= Math.log10(Math.min(1, 2 * room));
  }
  return (
    values.size >= LEAST_VALUES && fitting >= pairs.length * NEEDED_SHARE && evidence >= EVIDENCE
  );
}

/** The share of head's number by which it might differ and still fit; undefined where it does not fit. */
function misfit({ factor, offset }: Conversion, { base, head }: NumberPair): number | undefined {
  const to = numberValue(head);
  const expected = numberValue(base) * factor + offset;
  if (to === 0 || expected === 0) return undefined;
  const isWhole = Number.isInteger(factor) || Number.isInteger(1 / factor);
  const rounding = 0.51 * 10 ** head.place + Math.abs(to) * (isWhole ? NOISE : ROUNDED_FACTOR);
  return Math.abs(to - expected) <= rounding ? rounding / Math.abs(to) : undefined;
}
