import type { Literal } from '../../cell.ts';

/** A value as Parquet stores it, before its logical type is looked at. An INT96 is nanoseconds since 1970. */
export type PhysicalValue = boolean | number | bigint | Uint8Array;

/**
 * How the values of one Parquet type become cells and back. `encode(decode(value))` is a value that decodes
 * to the same cell, so that a file written again reads the same.
 */
export interface LeafCodec {
  /** A value that is not null as a cell. */
  decode(value: PhysicalValue): string | Literal;
  /** The value of a cell; undefined where the cell does not fit the type. */
  encode(cell: string | Literal): PhysicalValue | undefined;
}
