import { type Cell, cellText, isBlank } from '../../../table/cell.ts';
import { type NumberFacts, NumberFactsBuilder } from './number-facts.ts';
import { readValue, type Value } from './read-value.ts';

/** What is usual in a column. */
export interface ColumnFacts {
  /** Cells with a value. */
  readonly filled: number;
  /** How often each text occurs, surrounding space taken away: all texts where `complete`, else the first thousand. */
  readonly counts: ReadonlyMap<string, number>;
  readonly complete: boolean;
  /** Cells with the same text as the cell with a value before them: nearly all where rows come in batches. */
  readonly repeats: number;
  readonly types: Readonly<Record<Value['type'], number>>;
  readonly numbers: NumberFacts;
  /** Days since 1970-01-01. */
  readonly days: NumberFacts;
}

/** Different texts that are counted; a column of categories has fewer. */
const MOST_TEXTS = 1000;

/** Longer texts are not counted: they are no categories. */
const LONGEST_TEXT = 100;

interface Counted {
  count: number;
  readonly value: Value;
}

/** Gathers a column's facts, cell by cell, in bounded memory. */
export class ColumnFactsBuilder {
  readonly #texts = new Map<string, Counted>();
  readonly #types = { number: 0, date: 0, code: 0, boolean: 0, text: 0 };
  readonly #numbers = new NumberFactsBuilder();
  readonly #days = new NumberFactsBuilder();
  #filled = 0;
  #complete = true;
  #repeats = 0;
  #last: string | undefined;

  /** Returns what the cell holds; undefined where it holds nothing. */
  add(cell: Cell): Value | undefined {
    if (isBlank(cell)) return undefined;
    const text = cellText(cell).trim();
    const value = this.#read(text);
    this.#filled++;
    if (text === this.#last) this.#repeats++;
    this.#last = text;
    this.#types[value.type]++;
    if (value.type === 'number') this.#numbers.add(value.value);
    if (value.type === 'date') this.#days.add(value.value);
    return value;
  }

  finish(): ColumnFacts {
    return {
      filled: this.#filled,
      counts: new Map([...this.#texts].map(([text, { count }]) => [text, count])),
      complete: this.#complete,
      repeats: this.#repeats,
      types: this.#types,
      numbers: this.#numbers.finish(),
      days: this.#days.finish(),
    };
  }

  #read(text: string): Value {
    const counted = this.#texts.get(text);
    if (counted) {
      counted.count++;
      return counted.value;
    }
    const value = readValue(text);
    if (this.#texts.size < MOST_TEXTS && text.length <= LONGEST_TEXT) {
      this.#texts.set(text, { count: 1, value });
    } else this.#complete = false;
    return value;
  }
}
