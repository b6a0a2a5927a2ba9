import type { Corpus, CorpusFile, SideFacts } from './corpus.ts';

/** What two rows of equal or nearly equal input are to each other. */
export type Relation = 'repeat' | 'contradiction' | 'leak';

/** A row by the file it is in, its place there (0-based), and its facts as numbers of the corpus; -1 for none. */
export interface KnownRow {
  readonly file: CorpusFile;
  readonly index: number;
  readonly compared: number;
  readonly label: number;
  readonly annotator: number;
  readonly split: number;
}

export function rowAt(file: CorpusFile, facts: SideFacts, index: number): KnownRow {
  return {
    file,
    index,
    compared: facts.compared[index]!,
    label: facts.label[index]!,
    annotator: facts.annotator[index]!,
    split: facts.split[index]!,
  };
}

/**
 * A row of the file being checked and an earlier row, here or in another file, that it should not be beside. There may
 * be as many as there are rows, so what it tells is looked up when asked for.
 */
export class RowPair {
  readonly relation: Relation;
  readonly side: 'base' | 'head';
  /** 1 where the compared values are equal once normalised. */
  readonly similarity: number;
  readonly #row: KnownRow;
  readonly #other: KnownRow;
  readonly #values: Corpus['values'];

  constructor(
    told: Pick<RowPair, 'relation' | 'side' | 'similarity'>,
    row: KnownRow,
    other: KnownRow,
    values: Corpus['values'],
  ) {
    this.relation = told.relation;
    this.side = told.side;
    this.similarity = told.similarity;
    this.#row = row;
    this.#other = other;
    this.#values = values;
  }

  /** 0-based row of the file being checked. */
  get index(): number {
    return this.#row.index;
  }

  /** The earlier row, 0-based, and its file where that is another one. */
  get other(): { readonly path?: string; readonly index: number } {
    const { file, index } = this.#other;
    return file === this.#row.file ? { index } : { path: file.path, index };
  }

  /** Characters of the row's compared value. */
  get length(): number {
    return this.#values.compared[this.#row.compared]!.length;
  }

  /** Whether the config says of both what split they are. */
  get configured(): boolean {
    return this.#row.file.configured && this.#other.file.configured;
  }

  /** The labels of the row and of the other; empty where there is none. */
  get labels(): readonly [string, string] {
    return this.#both('label');
  }

  /** The splits of the row and of the other; empty where there is none. */
  get splits(): readonly [string, string] {
    return this.#both('split');
  }

  #both(fact: 'label' | 'split'): readonly [string, string] {
    const values = this.#values[fact];
    return [values[this.#row[fact]] ?? '', values[this.#other[fact]] ?? ''];
  }
}
