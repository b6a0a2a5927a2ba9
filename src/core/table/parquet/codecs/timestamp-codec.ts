import { dateText, daysOf } from './civil-date.ts';
import type { LeafCodec } from './leaf-codec.ts';
import { type TimeUnit, timeOf, timeText, unitsOfDay } from './time-of-day.ts';

/**
 * TIMESTAMP in any unit: ISO text, with a `Z` where the column holds instants rather than local times.
 *
 * @example
 * timestampCodec('MILLIS', true).decode(1_704_067_200_000n) // '2024-01-01T00:00:00Z'
 */
export function timestampCodec(unit: TimeUnit, instant: boolean): LeafCodec {
  const perDay = unitsOfDay(unit);
  const zone = instant ? 'Z' : '';
  return {
    decode(value) {
      const units = value as bigint;
      const ofDay = ((units % perDay) + perDay) % perDay;
      const days = Number((units - ofDay) / perDay);
      return `${dateText(days)}T${timeText(ofDay, unit)}${zone}`;
    },
    encode(cell) {
      const match = typeof cell === 'string' ? /^([^TZ]+)T([^TZ]+)(Z?)$/.exec(cell) : null;
      if (match?.[3] !== zone) return undefined;
      const days = daysOf(match[1]!);
      const ofDay = timeOf(match[2]!, unit);
      if (days === undefined || ofDay === undefined) return undefined;
      const units = BigInt(days) * perDay + ofDay;
      return BigInt.asIntN(64, units) === units ? units : undefined;
    },
  };
}
