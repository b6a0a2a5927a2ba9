import type { Day } from '../../../../src/core/profile/day-number.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A day written by patterns, worked out by JavaScript's own calendar. */
export function weekDirectives({
  year,
  month,
  day,
}: Day): (readonly [format: string, text: string])[] {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  const start = new Date(date);
  start.setUTCMonth(0, 1);
  const dayOfYear = (date.getTime() - start.getTime()) / 86_400_000 + 1;
  const weekday = date.getUTCDay();
  const fourDigits = String(year).padStart(4, '0');
  const two = (number: number) => String(number).padStart(2, '0');
  const sundayWeek = Math.floor((dayOfYear + 6 - weekday) / 7);
  const mondayWeek = Math.floor((dayOfYear + 6 - ((weekday + 6) % 7)) / 7);
  return [
    ['%Y-%m-%d', `${fourDigits}-${two(month)}-${two(day)}`],
    ['%d/%m/%Y', `${day}/${month}/${fourDigits}`],
    ['%b %d, %Y', `${MONTHS[month - 1]} ${day}, ${fourDigits}`],
    ['%Y%j', `${fourDigits}${String(dayOfYear).padStart(3, '0')}`],
    ['%Y %U %w', `${fourDigits} ${two(sundayWeek)} ${weekday}`],
    ['%Y %W %u', `${fourDigits} ${two(mondayWeek)} ${weekday || 7}`],
  ];
}
