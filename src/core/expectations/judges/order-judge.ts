import { CannotJudge, type MapJudge, type Surroundings } from '../define/expectation.ts';
import type { Present } from '../values/value.ts';
import { orderFor } from './range-test.ts';

/** What `increasing` and `decreasing` have in common. */
export interface OrderOptions {
  readonly strictly: boolean | null;
  readonly parse_strings_as_datetimes: boolean | null;
}

/**
 * Judges each value by the one before it, nulls left out; the first is always in order.
 *
 * @param sign 1 for increasing, -1 for decreasing
 */
export function orderJudge(
  sign: 1 | -1,
  { strictly, parse_strings_as_datetimes }: OrderOptions,
  { types }: Surroundings,
): MapJudge {
  const order = orderFor(types[0], parse_strings_as_datetimes ?? false);
  let before: Present | undefined;
  let rowBefore = 0;
  let partner = 0;
  return {
    meets([value], _cells, index) {
      const present = value as Present;
      const step = before === undefined ? undefined : order(present, before);
      if (before !== undefined && step === undefined) {
        throw new CannotJudge(
          'The column holds values that have no order, such as a number and a text.',
        );
      }
      before = present;
      [partner, rowBefore] = [rowBefore, index];
      if (step === undefined) return true;
      return strictly ? step * sign > 0 : step * sign >= 0;
    },
    partners: () => [partner],
  };
}
