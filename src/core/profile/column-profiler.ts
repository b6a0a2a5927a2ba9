import { MomentsTally } from '../statistics/moments-tally.ts';
import { type Cell, isBlank, Literal } from '../table/cell.ts';
import { type CellType, cellType } from './cell-type.ts';
import { type ColumnProfile, LONGEST_VALUE, MOST_VALUES } from './column-profile.ts';
import { dayNumber } from './day-number.ts';
import { DistinctSketcher } from './distinct-values.ts';
import { typeOfCounts } from './infer-type.ts';
import { numberOfText } from './number-of-text.ts';
import { parseMoment } from './parse-moment.ts';
import { plainNumber } from './plain-number.ts';
import { hasLeadingZeros } from './spreadsheet-number.ts';

/**
 * Profiles one column, cell by cell, in bounded memory. Different values are looked at once each while they are
 * few; beyond {@link MOST_VALUES} every cell is looked at as it comes.
 */
export class ColumnProfiler {
  #blank = 0;
  #filled = 0;
  #zeroPadded = 0;
  /** The cells counted one by one; a literal and a text of the same spelling are one value. */
  #counts: Map<string, number> | undefined = new Map();
  readonly #sketcher = new DistinctSketcher();
  readonly #types: Record<CellType, number> = {
    boolean: 0,
    integer: 0,
    number: 0,
    date: 0,
    datetime: 0,
    text: 0,
    json: 0,
  };
  readonly #lengths = new MomentsTally();
  readonly #numbers = new MomentsTally();
  readonly #dmy = new MomentsTally();
  readonly #mdy = new MomentsTally();

  add(cell: Cell): void {
    if (cell === undefined || isBlank(cell)) {
      this.#blank++;
      return;
    }
    this.#filled++;
    const text = cell instanceof Literal ? cell.text : cell;
    if (this.#counts && text.length > LONGEST_VALUE) this.#giveUpCounting(this.#counts);
    if (!this.#counts) {
      this.#look(text, 1);
      this.#sketcher.add(text);
      return;
    }
    const count = this.#counts.get(text);
    this.#counts.set(text, (count ?? 0) + 1);
    if (count === undefined && this.#counts.size > MOST_VALUES) this.#giveUpCounting(this.#counts);
  }

  finish(): ColumnProfile {
    const values = this.#counts;
    for (const [text, count] of values ?? []) this.#look(text, count);
    return {
      blank: this.#blank,
      filled: this.#filled,
      types: this.#types,
      zeroPadded: this.#zeroPadded,
      type: typeOfCounts(this.#types, this.#filled, this.#zeroPadded),
      ...(values
        ? { distinct: { count: values.size, exact: true }, values }
        : { distinct: this.#sketcher.finish() }),
      lengths: this.#lengths.finish(),
      numbers: this.#numbers.finish(),
      days: { dmy: this.#dmy.finish(), mdy: this.#mdy.finish() },
    };
  }

  #giveUpCounting(counts: ReadonlyMap<string, number>): void {
    for (const [text, count] of counts) {
      this.#look(text, count);
      this.#sketcher.add(text);
    }
    this.#counts = undefined;
  }

  #look(written: string, count: number): void {
    this.#lengths.add(written.length, count);
    const text = written.trim();
    const plain = plainNumber(text);
    if (plain) {
      this.#types[plain.isInteger ? 'integer' : 'number'] += count;
      this.#numbers.add(plain.value, count);
      return;
    }
    const type = cellType(text);
    this.#types[type] += count;
    if (type === 'integer' || type === 'number') {
      const value = numberOfText(text);
      if (value !== undefined) this.#numbers.add(value, count);
    } else if (type === 'date' || type === 'datetime') {
      const { dmy, mdy } = parseMoment(text)?.date ?? {};
      if (dmy) this.#dmy.add(dayNumber(dmy), count);
      if (mdy) this.#mdy.add(dayNumber(mdy), count);
    } else if (type === 'text' && hasLeadingZeros(text)) {
      this.#zeroPadded += count;
    }
  }
}
