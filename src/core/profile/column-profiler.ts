import { mergeMoments, NO_MOMENTS } from '../statistics/moments.ts';
import { MomentsTally } from '../statistics/moments-tally.ts';
import { type Cell, isBlank, Literal } from '../table/cell.ts';
import type { ColumnTally } from '../table/csv/record-scanner.ts';
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
  #taken: Pick<ColumnTally, 'lengths' | 'numbers' | 'days'> = {
    lengths: NO_MOMENTS,
    numbers: NO_MOMENTS,
    days: NO_MOMENTS,
  };

  /** Whether its values are still counted one by one. */
  get isCounting(): boolean {
    return this.#counts !== undefined;
  }

  /** Of the values that are not counted, the largest hash that is still of interest. */
  get largestHash(): number {
    return this.#sketcher.largest;
  }

  /** Takes the hash of a value that was looked at elsewhere: see {@link take}. */
  keepHash(hash: number): void {
    this.#sketcher.keep(hash);
  }

  /** Takes what cells came to that were looked at elsewhere, once their values were not counted any more. */
  take(tally: ColumnTally): void {
    const { blank, types } = tally;
    this.#blank += blank;
    this.#filled += types.integer + types.number + types.date + types.text;
    this.#types.integer += types.integer;
    this.#types.number += types.number;
    this.#types.date += types.date;
    this.#types.text += types.text;
    this.#taken = tally;
  }

  /** @param times How often the cell occurs. */
  add(cell: Cell, times = 1): void {
    if (cell === undefined || isBlank(cell)) {
      this.#blank += times;
      return;
    }
    this.#filled += times;
    const text = cell instanceof Literal ? cell.text : cell;
    if (this.#counts && text.length > LONGEST_VALUE) this.#giveUpCounting(this.#counts);
    if (!this.#counts) {
      this.#look(text, times);
      this.#sketcher.add(text);
      return;
    }
    const count = this.#counts.get(text);
    this.#counts.set(text, (count ?? 0) + times);
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
      lengths: mergeMoments(this.#lengths.finish(), this.#taken.lengths),
      numbers: mergeMoments(this.#numbers.finish(), this.#taken.numbers),
      days: {
        dmy: mergeMoments(this.#dmy.finish(), this.#taken.days),
        mdy: mergeMoments(this.#mdy.finish(), this.#taken.days),
      },
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
