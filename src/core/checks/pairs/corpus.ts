import type { Diff } from '../../diff/diff.ts';
import type { Fact } from './facts-scan.ts';
import type { RelatedFile } from './related-files.ts';

/** The facts of one side of a file, as numbers of the corpus's dictionaries; -1 for none. */
export type SideFacts = Readonly<Record<Fact, Int32Array>>;

/** One file among those whose rows are compared with each other. */
export interface CorpusFile extends RelatedFile {
  readonly changed: boolean;
  /** What changed; left out where base has no such file. */
  readonly diff?: Diff;
  /** Left out where the side has no such file, or one that cannot be compared. */
  readonly base?: SideFacts;
  readonly head?: SideFacts;
}

/** The rows of a file and of those related to it, on both sides. */
export interface Corpus {
  /** The file being checked comes first. */
  readonly files: readonly CorpusFile[];
  readonly values: Readonly<Record<Fact, readonly string[]>>;
  /** How many of the compared values, which come first, stand in the file being checked. */
  readonly ownValues: number;
  /** The compared values of each file's head as they were read, and their numbers. */
  readonly lists: readonly NumberedList[];
}

export interface NumberedList {
  readonly values: readonly string[];
  readonly numbers: Int32Array;
}
