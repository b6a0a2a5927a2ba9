import type { Diff } from '../../diff/diff.ts';
import { type CodedColumn, Dictionary } from './coded-column.ts';
import type { Corpus, CorpusFile, NumberedList, SideFacts } from './corpus.ts';
import { byFact, type RowFacts } from './facts-scan.ts';
import type { RelatedFile } from './related-files.ts';

/** The facts of a file on both sides; left out where a side has none. */
export interface BothSides {
  readonly base?: RowFacts | undefined;
  readonly head: RowFacts;
  readonly changed: boolean;
  readonly diff?: Diff | undefined;
}

/** Puts the facts of files together, so that equal values of any two files have one number. */
export class CorpusWriter {
  readonly #dictionaries = byFact(() => new Dictionary());
  readonly #files: CorpusFile[] = [];
  readonly #lists: NumberedList[] = [];
  #ownValues = 0;

  /** Adds a file; the first is the one being checked. */
  add(file: RelatedFile, { base, head, changed, diff }: BothSides): void {
    const ofHead = this.#translate(head, file);
    const ofBase = base === head ? ofHead : base && this.#translate(base, file);
    this.#files.push({
      ...file,
      changed,
      head: ofHead,
      ...(ofBase ? { base: ofBase } : {}),
      ...(diff ? { diff } : {}),
    });
    const { values } = head.compared;
    this.#lists.push({ values, numbers: this.#dictionaries.compared.numbersOf(values) });
    if (this.#files.length === 1) this.#ownValues = this.#dictionaries.compared.values.length;
  }

  finish(): Corpus {
    return {
      files: this.#files,
      values: byFact((fact) => this.#dictionaries[fact].values),
      ownValues: this.#ownValues,
      lists: this.#lists,
    };
  }

  #translate(facts: RowFacts, { split }: RelatedFile): SideFacts {
    const sides = byFact((fact) => translate(facts[fact], this.#dictionaries[fact]));
    if (split === undefined) return sides;
    const number = this.#dictionaries.split.numberOf(split);
    return { ...sides, split: sides.split.map((own) => (own === -1 ? number : own)) };
  }
}

function translate({ values, ofRow }: CodedColumn, dictionary: Dictionary): Int32Array {
  const numbers = dictionary.numbersOf(values);
  return ofRow.map((value) => (value === -1 ? -1 : numbers[value]!));
}
