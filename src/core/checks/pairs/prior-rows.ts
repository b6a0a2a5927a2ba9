import type { CorpusFile, SideFacts } from './corpus.ts';
import type { NearValue } from './near-values.ts';
import { type KnownRow, rowAt } from './row-pair.ts';

/** Rows kept of one value: those of its first labels, annotators, splits and datasets; more tell nothing new. */
const KEPT = 16;

/** The rows met so far, to be looked up by value; of rows that are equal in all that matters the first is kept. */
export class PriorRows {
  readonly #near: ReadonlyMap<number, readonly NearValue[]>;
  readonly #rows = new Map<number, KnownRow[]>();

  constructor(near: ReadonlyMap<number, readonly NearValue[]>) {
    this.#near = near;
  }

  /** Most rows of a large file are like one that is kept: nothing is made of those. */
  add(file: CorpusFile, facts: SideFacts, index: number): void {
    const value = facts.compared[index]!;
    const known = this.#rows.get(value);
    if (!known) this.#rows.set(value, [rowAt(file, facts, index)]);
    else if (known.length < KEPT && !known.some((other) => isAlike(other, file, facts, index)))
      known.push(rowAt(file, facts, index));
  }

  /** The rows of a value, then those of the values nearly equal to it. */
  *near(value: number): Generator<{ row: KnownRow; similarity: number }> {
    for (const row of this.#rows.get(value) ?? []) yield { row, similarity: 1 };
    for (const { value: other, similarity } of this.#near.get(value) ?? []) {
      for (const row of this.#rows.get(other) ?? []) yield { row, similarity };
    }
  }
}

function isAlike(known: KnownRow, file: CorpusFile, facts: SideFacts, index: number): boolean {
  return (
    known.label === facts.label[index] &&
    known.annotator === facts.annotator[index] &&
    known.split === facts.split[index] &&
    known.file.dataset === file.dataset
  );
}
