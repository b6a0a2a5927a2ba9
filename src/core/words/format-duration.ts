/**
 * Minutes as people say them, rounded to what they can plan with.
 *
 * @example
 * formatDuration(40) // '40 min'
 * formatDuration(124) // '2 h'
 * formatDuration(100) // '1 h 40 min'
 */
export function formatDuration(minutes: number): string {
  if (minutes < 60) return `${minutes} min`;
  const tens = Math.round(minutes / 10);
  const hours = Math.floor(tens / 6);
  const rest = (tens % 6) * 10;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
