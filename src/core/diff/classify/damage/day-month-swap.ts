import type { CellPair } from '../cell-pair.ts';
import { canBeSameMoment, canBeSwapped } from '../same-moment.ts';

/**
 * A date names another day because day and month changed places: `2024-03-04` and `2024-04-03`, `03/04/2024` and
 * `04/03/2024`; year and time of day are the same. Where the order of day and month is not known and one order
 * makes both the same day, as in `2024-03-04` and `03/04/2024`, nothing is wrong.
 *
 * When it lies: a correction by chance to the mirrored date, about one edit in a hundred; and a swap that repairs
 * an earlier one.
 */
export function isDayMonthSwap({ baseMoment, headMoment, dateOrders }: CellPair): boolean {
  if (!baseMoment?.date || !headMoment?.date) return false;
  if (!canBeSwapped(baseMoment, headMoment, dateOrders)) return false;
  return !canBeSameMoment(baseMoment, headMoment, dateOrders);
}
