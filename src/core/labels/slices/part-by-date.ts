import type { Day } from '../../profile/day-number.ts';
import { parseMoment } from '../../profile/parse-moment.ts';

/** More months are too many slices of too few rows. */
const MOST_MONTHS = 24;

/** How dates of a column are parted. */
export interface DateParts {
  readonly unit: 'month' | 'quarter';
  readonly partOf: (text: string) => string | undefined;
}

/**
 * Parts dates into months where they lie within two years, else into quarters. Undefined where a text is no date, or it is
 * open which number is the month.
 *
 * @param texts The different texts of a column.
 *
 * @example
 * partByDate(['2024-03-05', '2024-07-09T10:00:00Z'])?.partOf('2024-03-30') // '2024-03'
 */
export function partByDate(texts: readonly string[]): DateParts | undefined {
  const months: number[] = [];
  for (const text of texts) {
    const day = dayOf(text);
    if (!day) return undefined;
    months.push(day.year * 12 + day.month - 1);
  }
  if (months.length === 0) return undefined;
  const [first, last] = months.reduce(
    ([low, high], month) => [Math.min(low, month), Math.max(high, month)],
    [Number.MAX_VALUE, 0],
  );
  const unit = last - first < MOST_MONTHS ? 'month' : 'quarter';
  return {
    unit,
    partOf: (text) => {
      const day = dayOf(text);
      if (!day) return undefined;
      return unit === 'month'
        ? `${day.year}-${String(day.month).padStart(2, '0')}`
        : `${day.year} Q${Math.ceil(day.month / 3)}`;
    },
  };
}

function dayOf(text: string): Day | undefined {
  const date = parseMoment(text.trim())?.date;
  const isOpen =
    date?.openForm !== undefined && date.dmy && date.mdy && date.dmy.month !== date.mdy.month;
  return isOpen ? undefined : (date?.dmy ?? date?.mdy);
}
