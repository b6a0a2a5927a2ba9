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

  /** Returns what the cell holds; undefined where it holds nothing. */
  add(cell: Cell): Value | undefined {
    if (isBlank(cell)) return undefined;
    const value = this.#read(cellText(cell).trim());
    this.#filled++;
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
