/** The values of a column, each once, and for each row the place of its value among them, or -1. */
export interface CodedColumn {
  readonly values: readonly string[];
  readonly ofRow: Int32Array;
}

/** Texts, each with a number: the order in which they were first met. */
export class Dictionary {
  readonly values: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a text; -1 for none. */
  numberOf(value: string | undefined): number {
    if (value === undefined) return -1;
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    this.#numbers.set(value, this.values.length);
    return this.values.push(value) - 1;
  }

  /** The numbers of a list of texts. */
  numbersOf(values: readonly string[]): Int32Array {
    return Int32Array.from(values, (value) => this.numberOf(value));
  }
}
