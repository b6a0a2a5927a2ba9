import { integerCodec } from './integer-codec.ts';
import type { LeafCodec } from './leaf-codec.ts';
import { type TimeUnit, timeOf, timeText, unitsOfDay } from './time-of-day.ts';

/** TIME in any unit: ISO text such as `08:30:00`; a count that is no time of day stays a number. */
export function timeCodec(bits: 32 | 64, unit: TimeUnit): LeafCodec {
  const integer = integerCodec(bits, true);
  return {
    decode(value) {
      const units = BigInt(value as number | bigint);
      return units >= 0n && units < unitsOfDay(unit)
        ? timeText(units, unit)
        : integer.decode(value);
    },
    encode(cell) {
      if (typeof cell !== 'string') return integer.encode(cell);
      const units = timeOf(cell, unit);
      return units !== undefined && bits === 32 ? Number(units) : units;
    },
  };
}
