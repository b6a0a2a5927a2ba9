import { parseFloat16 } from 'hyparquet/src/convert.js';
import { unconvertFloat16 } from 'hyparquet-writer/src/unconvert.js';
import { Literal } from '../../cell.ts';
import type { LeafCodec } from './leaf-codec.ts';

/** DOUBLE: a literal that names exactly this number; the texts `NaN`, `Infinity` and `-Infinity`. */
export const doubleCodec: LeafCodec = {
  decode: (value) => numberCell(value as number, String(value)),
  encode: numberOf,
};

/**
 * FLOAT: the shortest decimal that names this 32-bit number, `0.1` rather than `0.10000000149011612`.
 *
 * @example
 * floatCodec.decode(Math.fround(0.1)).text // '0.1'
 */
export const floatCodec: LeafCodec = {
  decode: (value) => numberCell(value as number, shortestFloat(value as number)),
  encode: numberOf,
};

/** FLOAT16, stored in two bytes. */
export const float16Codec: LeafCodec = {
  decode(value) {
    const number = parseFloat16(value as Uint8Array)!;
    return numberCell(number, String(number));
  },
  encode(cell) {
    const number = numberOf(cell);
    return number === undefined ? undefined : unconvertFloat16(number);
  },
};

function numberCell(value: number, text: string): string | Literal {
  if (!Number.isFinite(value)) return text;
  return new Literal(Object.is(value, -0) ? '-0' : text);
}

function numberOf(cell: string | Literal): number | undefined {
  if (typeof cell === 'string') {
    return cell === 'NaN' || cell === 'Infinity' || cell === '-Infinity' ? Number(cell) : undefined;
  }
  const number = /^-?\d/.test(cell.text) ? Number(cell.text) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** Nine digits always tell two 32-bit numbers apart; six are often enough. */
function shortestFloat(value: number): string {
  for (let digits = 6; digits < 9; digits++) {
    const rounded = Number(value.toPrecision(digits));
    if (Math.fround(rounded) === value) return String(rounded);
  }
  return String(Number(value.toPrecision(9)));
}
