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

/** A conversion that explains most numbers fits most of so many, spread over all. */
const FIRST_LOOK = 25;
const FIRST_SHARE = 0.5;

/** Two numbers as floats, and where head's last digit stands. */
interface Step {
  readonly from: number;
  readonly to: number;
  readonly place: number;
}

const known = new WeakMap<readonly NumberPair[], Conversion | undefined>();

/**
 * The conversion of units that explains how all or nearly all numbers of a column changed, if one does. Each number has
 * to be met up to the last digit that head writes; numbers of many digits count for more, and together they have to
 * make a fit by chance less likely than one in a hundred million. Worked out once a list.
 */
export function findConversion(pairs: readonly NumberPair[]): Conversion | undefined {
  if (pairs.length < LEAST_VALUES) return undefined;
  if (known.has(pairs)) return known.get(pairs);
  const stride = Math.ceil(pairs.length / FIRST_LOOK);
  const few = pairs.filter((_, i) => i % stride === 0).map(stepOf);
  let all: Step[] | undefined;
  const found = CONVERSIONS.find((conversion) => {
    const fitting = few.filter((step) => misfit(conversion, step) !== undefined).length;
    if (fitting < few.length * FIRST_SHARE) return false;
    all ??= pairs.map(stepOf);
    return explains(conversion, all);
  });
  known.set(pairs, found);
  return found;
}

/** Whether a conversion takes base's number to head's, up to the last digit written. */
export function fitsConversion(conversion: Conversion, pair: NumberPair): boolean {
  return misfit(conversion, stepOf(pair)) !== undefined;
}

function stepOf({ base, head }: NumberPair): Step {
  return { from: numberValue(base), to: numberValue(head), place: head.place };
}

function explains(conversion: Conversion, steps: readonly Step[]): boolean {
  const values = new Set<number>();
  let fitting = 0;
  let evidence = 0;
  for (const step of steps) {
    const room = misfit(conversion, step);
    if (room === undefined) continue;
    fitting++;
    if (values.has(step.from)) continue;
    values.add(step.from);
    evidence -= Math.log10(Math.min(1, 2 * room));
  }
  return (
    values.size >= LEAST_VALUES && fitting >= steps.length * NEEDED_SHARE && evidence >= EVIDENCE
  );
}

/** The share of head's number by which it might differ and still fit; undefined where it does not fit. */
function misfit({ factor, offset }: Conversion, { from, to, place }: Step): number | undefined {
  const expected = from * factor + offset;
  if (to === 0 || expected === 0) return undefined;
  const isWhole = Number.isInteger(factor) || Number.isInteger(1 / factor);
  const rounding = 0.51 * 10 ** place + Math.abs(to) * (isWhole ? NOISE : ROUNDED_FACTOR);
  return Math.abs(to - expected) <= rounding ? rounding / Math.abs(to) : undefined;
}
