import type { WrittenTime } from '../../../profile/parse-time.ts';

/** The time of day that the parts of a pattern say; midnight where they say none. */
export function timeOf(
  parts: ReadonlyMap<string, string>,
): Pick<WrittenTime, 'seconds' | 'fraction' | 'offset'> {
  const number = (letter: string) => Number(parts.get(letter) ?? 0);
  const hour = parts.has('I') ? twelveHours(number('I'), parts.get('p')) : number('H');
  const seconds = hour * 3600 + number('M') * 60 + number('S');
  const fraction = (parts.get('f') ?? '').replace(/0+$/, '');
  const zone = parts.get('z') ?? (parts.has('Z') ? 'Z' : undefined);
  return { seconds, fraction, ...(zone === undefined ? {} : { offset: offsetOf(zone) }) };
}

function twelveHours(hour: number, half: string | undefined): number {
  return (hour % 12) + (half?.toLowerCase() === 'pm' ? 12 : 0);
}

/** Minutes ahead of UTC; seconds of an offset count as their part of a minute. */
function offsetOf(zone: string): number {
  if (zone === 'Z') return 0;
  const digits = zone.slice(1).replaceAll(':', '');
  const minutes =
    Number(digits.slice(0, 2)) * 60 +
    Number(digits.slice(2, 4)) +
    Number(digits.slice(4) || 0) / 60;
  return zone.startsWith('-') ? -minutes : minutes;
}
