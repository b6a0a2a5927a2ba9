import { numberValue } from '../../../profile/number-value.ts';
import { FENCES } from '../fences.ts';
import type { NumberPair } from '../find-conversion.ts';
import { type NumberFences, numberFences } from './number-fences.ts';
import type { ReferenceColumn } from './reference-columns.ts';

/** Makes the test whether a change brought a number back among the usual ones: it mends a slip and is none. */
export function correctionsOf({ usual }: ReferenceColumn): (pair: NumberPair) => boolean {
  let fences: NumberFences | undefined;
  const isUsual = (value: number) => !fences || (value >= fences.low && value <= fences.high);
  return ({ base, head }) => {
    fences ??= numberFences(usual.numbers.sorted, FENCES);
    return !isUsual(numberValue(base)) && isUsual(numberValue(head));
  };
}
