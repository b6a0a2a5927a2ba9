import { Literal } from '../../cell.ts';
import type { LeafCodec } from './leaf-codec.ts';

/**
 * INT32 and INT64, signed or not: a literal with every digit.
 * Parquet stores an unsigned number in the bits of the signed one.
 *
 * @example
 * integerCodec(32, false).decode(-1).text // '4294967295'
 */
export function integerCodec(bits: 32 | 64, signed: boolean): LeafCodec {
  return {
    decode(value) {
      if (signed) return new Literal(String(value));
      return new Literal(BigInt.asUintN(bits, BigInt(value as number | bigint)).toString());
    },
    encode(cell) {
      if (typeof cell === 'string' || !/^-?\d+$/.test(cell.text)) return undefined;
      const number = BigInt(cell.text);
      const kept = signed ? BigInt.asIntN(bits, number) : BigInt.asUintN(bits, number);
      if (kept !== number) return undefined;
      const stored = BigInt.asIntN(bits, number);
      return bits === 32 ? Number(stored) : stored;
    },
  };
}
