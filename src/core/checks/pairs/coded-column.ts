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

  /** A column of other numbers, in this dictionary's. */
  translate({ values, ofRow }: CodedColumn): Int32Array {
    const numbers = values.map((value) => this.numberOf(value));
    return ofRow.map((value) => (value === -1 ? -1 : numbers[value]!));
  }
}
