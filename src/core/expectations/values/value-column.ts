import type { Cell } from '../../table/cell.ts';
import type { Value } from './value.ts';

/** A column that some expectation or condition reads. */
export interface ValueColumn {
  readonly name: string;
  /** 0-based, in the table. */
  readonly position: number;
  read(cell: Cell): Value;
}
