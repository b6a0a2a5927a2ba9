import { canonicalTime } from '../../../profile/canonical-moment.ts';
import type { WrittenTime } from '../../../profile/parse-time.ts';
import type { CellPair } from '../cell-pair.ts';
import { canBeSameMoment } from '../same-moment.ts';

/**
 * A moment lost its seconds, or the fraction of its second: `2024-03-05 10:23:45` and `3/5/2024 10:23`, as
 * spreadsheets show it, or `10:23:45.123` and `10:23:45`. A moment that lost its time altogether is an edit.
 *
 * When it lies: times rounded down on purpose.
 */
export function isSecondsCut({ baseMoment, headMoment, dateOrders }: CellPair): boolean {
  const time = baseMoment?.time;
  const headTime = headMoment?.time;
  if (!time || !headTime) return false;
  const cut: WrittenTime = {
    ...time,
    seconds: headTime.hasSeconds ? time.seconds : time.seconds - (time.seconds % 60),
    fraction: '',
  };
  if (canonicalTime(cut) === canonicalTime(time) || headTime.fraction !== '') return false;
  return canBeSameMoment({ ...baseMoment, time: cut }, headMoment, dateOrders);
}
