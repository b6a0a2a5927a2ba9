import { mixBits } from '../statistics/hash-text.ts';
import { type Cell, cellText, isBlank } from '../table/cell.ts';

/** Cells kept at most, over all columns, and rows however many columns there are. */
const MOST_CELLS = 400_000;
const MOST_ROWS = 20_000;
const FEWEST_ROWS = 500;
/** Texts are kept up to this length. */
const MOST_CHARACTERS = 200;
const HASHES = 2 ** 32;

/**
 * Rows of a table, all of them or an even sample: those whose hashed position lies below 2^(32 - level). The same
 * table gives the same sample.
 */
export interface RowSample {
  /** 0: every row; each level more halves the sample. */
  readonly level: number;
  /** 0-based, ascending. */
  readonly rows: readonly number[];
  /** The texts of each column's cells, row by row, cut at 200 characters; undefined where blank. */
  readonly columns: readonly (readonly (string | undefined)[])[];
}

/** Draws a {@link RowSample}, row by row, in bounded memory. */
export class RowSampler {
  readonly #capacity: number;
  #level = 0;
  #bound = HASHES;
  #rows: number[] = [];
  #columns: (string | undefined)[][];

  constructor(columns: number) {
    this.#capacity = sampleCapacity(columns);
    this.#columns = Array.from({ length: columns }, () => []);
  }

  add(row: number, cells: readonly Cell[]): void {
    if (mixBits(row) >= this.#bound) return;
    this.#rows.push(row);
    this.#columns.forEach((texts, i) => {
      texts.push(sampledText(cells[i]));
    });
    while (this.#rows.length > this.#capacity) this.#halve();
  }

  finish(): RowSample {
    return { level: this.#level, rows: this.#rows, columns: this.#columns };
  }

  #halve(): void {
    const halved = atLevel(this.finish(), this.#level + 1);
    this.#level = halved.level;
    this.#bound /= 2;
    this.#rows = [...halved.rows];
    this.#columns = halved.columns.map((texts) => [...texts]);
  }
}

/** Which rows a sample holds, of a table so long; those that are left out, as blank ones are, do not count. */
export function chooseSample(
  rowCount: number,
  columns: number,
  leftOut: ReadonlySet<number>,
): Pick<RowSample, 'level' | 'rows'> {
  const capacity = sampleCapacity(columns);
  let level = 0;
  let bound = HASHES;
  let rows: number[] = [];
  for (let row = 0; row < rowCount; row++) {
    if (mixBits(row) >= bound || leftOut.has(row)) continue;
    rows.push(row);
    while (rows.length > capacity) {
      level++;
      bound /= 2;
      rows = rows.filter((kept) => mixBits(kept) < bound);
    }
  }
  return { level, rows };
}

/** A cell's text in a sample. */
export function sampledText(cell: Cell): string | undefined {
  return isBlank(cell) ? undefined : cellText(cell).slice(0, MOST_CHARACTERS);
}

/** The sample of two parts of one table, the rows of `a` before those of `b`. */
export function mergeRowSamples(a: RowSample, b: RowSample): RowSample {
  const capacity = sampleCapacity(a.columns.length);
  for (let level = Math.max(a.level, b.level); ; level++) {
    const [first, second] = [atLevel(a, level), atLevel(b, level)];
    if (first.rows.length + second.rows.length > capacity) continue;
    return {
      level,
      rows: [...first.rows, ...second.rows],
      columns: first.columns.map((texts, i) => [...texts, ...(second.columns[i] ?? [])]),
    };
  }
}

function sampleCapacity(columns: number): number {
  const affordable = Math.floor(MOST_CELLS / Math.max(columns, 1));
  return Math.min(Math.max(affordable, FEWEST_ROWS), MOST_ROWS);
}

function atLevel(sample: RowSample, level: number): RowSample {
  if (sample.level === level) return sample;
  const bound = HASHES / 2 ** level;
  const isKept = sample.rows.map((row) => mixBits(row) < bound);
  return {
    level,
    rows: sample.rows.filter((_, i) => isKept[i]),
    columns: sample.columns.map((texts) => texts.filter((_, i) => isKept[i])),
  };
}
