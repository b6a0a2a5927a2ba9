/** What two rows of equal or nearly equal input are to each other. */
export type Relation = 'repeat' | 'contradiction' | 'leak';

/** A row of the file being checked and an earlier row, here or in another file, that it should not be beside. */
export interface RowPair {
  readonly relation: Relation;
  readonly side: 'base' | 'head';
  /** 0-based row of the file being checked. */
  readonly index: number;
  readonly other: {
    /** Left out where it is the same file. */
    readonly path?: string;
    readonly index: number;
  };
  /** 1 where the compared values are equal once normalised. */
  readonly similarity: number;
  /** Characters of the row's compared value. */
  readonly length: number;
  /** The labels of the row and of the other, where both have one. */
  readonly labels?: readonly [string, string];
  /** The splits of the row and of the other, where both have one. */
  readonly splits?: readonly [string, string];
  /** Whether the config says of both what split they are. */
  readonly configured: boolean;
}
