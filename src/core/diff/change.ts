import type { Cell } from '../table/cell.ts';
import type { Row } from '../table/table.ts';
import type { CellClass } from './classify/cell-class.ts';

/** One cell that differs between two paired rows. */
export interface CellChange {
  /** 0-based column in base; left out where base has no such column. */
  readonly baseColumn?: number;
  /** 0-based column in head; left out where head has no such column. */
  readonly headColumn?: number;
  /** Undefined where the base row has no such cell. */
  readonly base: Cell;
  /** Undefined where the head row has no such cell. */
  readonly head: Cell;
  readonly class: CellClass;
}

export interface Removed {
  readonly op: 'removed';
  readonly base: Row;
}

export interface Added {
  readonly op: 'added';
  readonly head: Row;
}

/** A paired row of which at least one cell differs. */
export interface Modified {
  readonly op: 'modified';
  readonly base: Row;
  readonly head: Row;
  readonly cells: readonly CellChange[];
  /** Whether the row also left its place among the others. */
  readonly moved: boolean;
  /** Whether a cell of the key is among the changed ones. */
  readonly keyChanged: boolean;
  /**
   * Whether nothing differs but cells of columns that head added. Such a row is needed to rebuild head,
   * and is not counted as modified.
   */
  readonly filled: boolean;
}

/** A row that is otherwise unchanged and left its place among the others. */
export interface Moved {
  readonly op: 'moved';
  /** 0-based rows. */
  readonly baseIndex: number;
  readonly headIndex: number;
}

export type Change = Removed | Added | Modified | Moved;
