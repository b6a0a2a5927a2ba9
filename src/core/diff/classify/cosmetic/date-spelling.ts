import type { CellPair } from '../cell-pair.ts';
import { canBeSameMoment } from '../same-moment.ts';

/**
 * The same day, moment or time of day in another spelling: `2024-03-05`, `05.03.2024`, `March 5, 2024` and `5-Mar-24`;
 * `2024-03-05T10:00:00Z` and `2024-03-05 12:00+02:00`; `9:05 PM` and `21:05`. Midnight without a zone or in UTC is the
 * day itself. A time with a zone and the same without one are not the same.
 *
 * `03/04/2024` is the same as `2024-03-04` and as `2024-04-03` unless the options tell the order of day and month.
 *
 * When it lies: then, where the order is not known, a swap of day and month hides behind a new spelling.
 */
export function isDateSpelling({ baseMoment, headMoment, dateOrders }: CellPair): boolean {
  if (!baseMoment || !headMoment) return false;
  return canBeSameMoment(baseMoment, headMoment, dateOrders);
}
