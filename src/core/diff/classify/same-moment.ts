import { canonicalMoment, canonicalTime } from '../../profile/canonical-moment.ts';
import type { Day } from '../../profile/day-number.ts';
import type { DateOrder, WrittenDate } from '../../profile/parse-date.ts';
import type { Moment } from '../../profile/parse-moment.ts';
import type { WrittenTime } from '../../profile/parse-time.ts';
import type { DateOrders } from './cell-pair.ts';

/** The day that base's text names and the day that head's names, by one way of reading both. */
type JointReading = readonly [base: Day, head: Day];

/**
 * Whether two moments can be the same one: the same under at least one way of reading them that the known orders
 * of day and month leave open.
 */
export function canBeSameMoment(base: Moment, head: Moment, orders: DateOrders): boolean {
  if (!base.date && !head.date) return sameTime(base.time, head.time);
  return jointReadings(base.date, head.date, orders).some(
    ([baseDay, headDay]) =>
      canonicalMoment(baseDay, base.time) === canonicalMoment(headDay, head.time),
  );
}

/** Whether one way of reading two dates makes day and month change places, the time of day being the same. */
export function canBeSwapped(base: Moment, head: Moment, orders: DateOrders): boolean {
  if (!sameTime(base.time, head.time)) return false;
  return jointReadings(base.date, head.date, orders).some(
    ([a, b]) => a.year === b.year && a.month === b.day && a.day === b.month && a.day !== a.month,
  );
}

/**
 * The ways to read two dates. Where the order of a side is not known, each order is possible; but two dates of
 * one form, such as `3/4/2024` and `04/03/2024`, are read in the same order wherever one order fits both.
 */
export function jointReadings(
  base: WrittenDate | undefined,
  head: WrittenDate | undefined,
  orders: DateOrders,
): readonly JointReading[] {
  if (!base || !head) return [];
  const sharesForm = base.openForm !== undefined && base.openForm === head.openForm;
  if (sharesForm && (orders.base === undefined || orders.head === undefined)) {
    const order = orders.base ?? orders.head;
    const together = readTogether(base, head, order ? [order] : ['dmy', 'mdy']);
    if (together.length > 0) return together;
  }
  return readings(base, orders.base).flatMap((baseDay) =>
    readings(head, orders.head).map((headDay): JointReading => [baseDay, headDay]),
  );
}

function readTogether(
  base: WrittenDate,
  head: WrittenDate,
  orders: readonly DateOrder[],
): JointReading[] {
  return orders.flatMap((order): JointReading[] => {
    const baseDay = base[order];
    const headDay = head[order];
    return baseDay && headDay ? [[baseDay, headDay]] : [];
  });
}

function readings(date: WrittenDate, order: DateOrder | undefined): Day[] {
  const known = order && date[order];
  if (known) return [known];
  const { dmy, mdy } = date;
  if (dmy === mdy || !mdy) return dmy ? [dmy] : [];
  return dmy ? [dmy, mdy] : [mdy];
}

function sameTime(base: WrittenTime | undefined, head: WrittenTime | undefined): boolean {
  return timeText(base) === timeText(head);
}

/** No time and midnight are the same, as in {@link canonicalMoment}. */
function timeText(time: WrittenTime | undefined): string {
  return time ? canonicalTime(time).replace(/^00:00:00(?: 0)?$/, '') : '';
}
