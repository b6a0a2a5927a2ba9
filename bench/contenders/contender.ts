import type { Counts } from '../measure/measure-in-turn.ts';
import type { Command } from '../measure/run-process.ts';
import type { PairName } from '../pairs/pair-spec.ts';
import type { StoredPair } from '../pairs/store-pair.ts';

/** Something to be measured: a command of Assay, or a peer. */
export interface Contender {
  readonly name: string;
  /** The pairs that it is measured on. */
  readonly pairs: readonly PairName[];
  /** Whether it is fast and at hand enough for a quick look. */
  readonly quick: boolean;
  /** Finds it, or gets it. */
  prepare(workshop: Workshop): Promise<Ready | Missing>;
}

/** Where peers are kept that have to be fetched. */
export interface Workshop {
  readonly cache: string;
  /** Whether what the cache lacks may be fetched. */
  readonly mayInstall: boolean;
}

/** A contender that can run. */
export interface Ready {
  readonly version: string;
  command(pair: StoredPair): Command;
  /** Reads how many rows it found of each kind, where it tells. */
  counts?(output: string): Counts;
}

/** A contender that cannot, and why. */
export interface Missing {
  readonly missing: string;
}
