import type { Literal } from '../table/cell.ts';
import type { Format } from '../table/dialect.ts';

/** A cell that holds something. */
export type PresentCell = string | Literal;

/**
 * What a type of Table Schema makes of cells, with the field's format and properties built in.
 * A value is opaque to all but its own type.
 */
export interface FieldType<V = unknown> {
  /** What a cell should hold, to follow `expected`, e.g. `an integer`. */
  readonly expects: string;
  /** The cell's value; undefined where the cell is not of the type. */
  read(cell: PresentCell): V | undefined;
  /**
   * The value of a cell that a file stored as a date or time, which is ISO text whatever the field's format: workbooks
   * and Parquet have those of their own.
   */
  readStored?(text: string): V | undefined;
  /** A text that two values share exactly where they are equal. */
  identify(value: V): string;
  /** Below zero, zero or above, as for `sort`; NaN where neither comes first. Left out where values have no order. */
  compare?(a: V, b: V): number;
  /** Characters, items or keys. Left out where values have no length. */
  length?(value: V): number;
  /** Whether text can be a value in a file of this format, which may have the type natively. Left out: it can. */
  takesText?(text: string, format: Format): boolean;
}

/** Keeps a type's values apart from all others inside, and opaque outside. */
export function defineType<V>(type: FieldType<V>): FieldType {
  return type as FieldType;
}
