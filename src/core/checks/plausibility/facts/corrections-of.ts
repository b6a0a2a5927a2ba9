import { numberValue } from '../../../profile/number-value.ts';
import { FENCES } from '../fences.ts';
import type { NumberPair } from '../find-conversion.ts';
import { numberFences } from './number-fences.ts';
import type { ReferenceColumn } from './reference-columns.ts';

/** Makes the test whether a change brought a number back among the usual ones: it mends a slip and is none. */
export function correctionsOf({ usual }: ReferenceColumn): (pair: NumberPair) => boolean {
  const fences = numberFences(usual.numbers.sorted, FENCES);
  if (!fences) return () => false;
  const isUsual = (value: number) => value >= fences.low && value <= fences.high;
  return ({ base, head }) => !isUsual(numberValue(base)) && isUsual(numberValue(head));
}
