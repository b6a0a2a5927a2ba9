import { dateText, daysOf } from './civil-date.ts';
import type { LeafCodec } from './leaf-codec.ts';

/** DATE, days since 1970 in an INT32: ISO text such as `2024-01-31`. */
export const dateCodec: LeafCodec = {
  decode: (value) => dateText(value as number),
  encode: (cell) => (typeof cell === 'string' ? daysOf(cell) : undefined),
};
