import type { SchemaElement } from 'hyparquet';
import { Literal } from '../../cell.ts';
import { integerCodec } from './integer-codec.ts';
import type { LeafCodec } from './leaf-codec.ts';

/** More decimal places than any engine keeps; a damaged or hostile schema may claim billions. */
const MAX_SCALE = 1000;

/**
 * DECIMAL, on whichever type it is stored: a literal with as many decimal places as the scale, every digit kept.
 *
 * @throws {Error} for a scale that no engine writes.
 *
 * @example
 * decimalCodec({ name: 'price', type: 'INT32', scale: 2 }, 2).decode(-1205).text // '-12.05'
 */
export function decimalCodec(element: SchemaElement, scale: number): LeafCodec {
  if (scale < 0 || scale > MAX_SCALE) throw new Error(`a DECIMAL column has the scale ${scale}`);
  return {
    decode(value) {
      const unscaled = value instanceof Uint8Array ? fromBytes(value) : BigInt(value);
      return new Literal(withPoint(unscaled, scale));
    },
    encode(cell) {
      const unscaled = typeof cell === 'string' ? undefined : withoutPoint(cell.text, scale);
      if (unscaled === undefined) return undefined;
      if (element.type === 'INT32' || element.type === 'INT64') {
        const bits = element.type === 'INT32' ? 32 : 64;
        return integerCodec(bits, true).encode(new Literal(unscaled.toString()));
      }
      return toBytes(unscaled, element.type === 'BYTE_ARRAY' ? undefined : element.type_length);
    },
  };
}

function withPoint(unscaled: bigint, scale: number): string {
  if (scale === 0) return unscaled.toString();
  const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, '0');
  const sign = unscaled < 0n ? '-' : '';
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

function withoutPoint(text: string, scale: number): bigint | undefined {
  const match = /^(-?\d+)(?:\.(\d+))?$/.exec(text);
  const places = match?.[2] ?? '';
  if (!match || places.length > scale) return undefined;
  return BigInt(`${match[1]}${places.padEnd(scale, '0')}`);
}

/** Two's complement, the highest byte first; no bytes are 0. */
function fromBytes(bytes: Uint8Array): bigint {
  let value = 0n;
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  return BigInt.asIntN(bytes.length * 8, value);
}

/** As many bytes as asked for, else as few as hold the number; undefined where it does not fit. */
function toBytes(value: bigint, length: number | undefined): Uint8Array | undefined {
  let size = length ?? 1;
  while (BigInt.asIntN(size * 8, value) !== value) {
    if (length !== undefined) return undefined;
    size++;
  }
  const bytes = new Uint8Array(size);
  for (let i = size - 1, rest = value; i >= 0; i--, rest >>= 8n) bytes[i] = Number(rest & 0xffn);
  return bytes;
}
