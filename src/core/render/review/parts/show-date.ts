const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A time as people read it, the same on every machine.
 *
 * @param time ISO 8601.
 * @example
 * showDate('2026-11-25T16:05:00Z') // 'Wed 25 Nov, 16:05 UTC'
 */
export function showDate(time: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return 'an unknown time';
  const clock = date.toISOString().slice(11, 16);
  return `${DAYS[date.getUTCDay()]} ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}, ${clock} UTC`;
}
