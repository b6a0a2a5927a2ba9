import { type Cell, cellText, isBlank } from '../../table/cell.ts';
import type { Row, Table } from '../../table/table.ts';
import { bestGuess } from '../confident-learning/best-guess.ts';
import type { PlaceLog } from './place-log.ts';
import type { PredictionColumns } from './prediction-columns.ts';
import type { FaultKind } from './prediction-fault.ts';
import type { NoteKind } from './predictions.ts';
import { readProbability } from './read-probability.ts';
import { readRowProbabilities } from './read-row-probabilities.ts';
import type { RowFinder } from './row-finder.ts';

/** What one line says of its row. */
export interface Said {
  /** The likeliest class. */
  readonly predicted: number;
  readonly confidence?: number;
}

/** Characters of a record that could not be parsed, enough to know it by. */
const SHOWN_RAW = 40;

/** Reads the lines of a file of predictions, and logs what is wrong with them. */
export class LineReader {
  readonly #columns: PredictionColumns;
  readonly #places: ReadonlyMap<string, number>;
  readonly #finder: RowFinder;
  readonly #faults: PlaceLog<FaultKind>;
  readonly #notes: PlaceLog<NoteKind>;
  readonly #probabilities: Float64Array | undefined;

  /**
   * @param probabilities By row of the dataset, then by class, all 0: those of the lines are written there. Left out where
   *   only labels are predicted.
   * @param labels The classes, in their order.
   */
  constructor(
    columns: PredictionColumns,
    labels: readonly string[],
    finder: RowFinder,
    logs: { readonly faults: PlaceLog<FaultKind>; readonly notes: PlaceLog<NoteKind> },
    probabilities?: Float64Array,
  ) {
    this.#probabilities = probabilities;
    this.#columns = columns;
    this.#places = new Map(labels.map((label, place) => [label, place]));
    this.#finder = finder;
    this.#faults = logs.faults;
    this.#notes = logs.notes;
  }

  /** What is said, by row of the dataset. */
  async readAll(table: Table): Promise<Map<number, Said>> {
    const all = new Map<number, Said>();
    for await (const rows of table.read()) {
      for (const line of rows) {
        if (line.raw === undefined && line.cells.every(isBlank)) continue;
        const row = this.#rowOf(line);
        if (row === undefined) continue;
        const said = this.#read(line, row);
        if (said) all.set(row, said);
      }
    }
    return all;
  }

  #rowOf({ index: row, cells, raw }: Row): number | undefined {
    if (raw !== undefined) {
      this.#faults.add('unread', { row, text: raw.slice(0, SHOWN_RAW) });
      return undefined;
    }
    const found = this.#finder.find(cells);
    if ('row' in found) return found.row;
    const { fault, text } = found;
    if (fault === 'unknown') this.#notes.add('unknown-row', { row, text });
    else this.#faults.add(fault, { row, text });
    return undefined;
  }

  #read({ index, cells }: Row, row: number): Said | undefined {
    const { predicted } = this.#columns;
    const label = predicted === undefined ? undefined : cells[predicted];
    if (!this.#probabilities) return this.#readLabel(index, cells, label);
    const classes = this.#places.size;
    const values = this.#probabilities.subarray(row * classes, (row + 1) * classes);
    return this.#readProbabilities(index, cells, label, values);
  }

  #readProbabilities(
    row: number,
    cells: readonly Cell[],
    label: Cell,
    values: Float64Array,
  ): Said | undefined {
    const target = { places: this.#places, values, faults: this.#faults };
    const read = readRowProbabilities(cells, row, this.#columns, target);
    if (!read) return undefined;
    if (read.scaled) this.#notes.add('scaled', { row, text: String(read.sum) });
    const best = bestGuess({ classes: values.length, probabilities: values }, 0);
    if (!isBlank(label) && this.#places.get(cellText(label)) !== best) {
      this.#notes.add('other-predicted', { row, text: cellText(label) });
    }
    return { predicted: best, confidence: values[best]! };
  }

  #readLabel(row: number, cells: readonly Cell[], label: Cell): Said | undefined {
    if (isBlank(label)) return undefined;
    const predicted = this.#places.get(cellText(label))!;
    const { confidence } = this.#columns;
    const cell = confidence === undefined ? undefined : cells[confidence];
    if (isBlank(cell)) return { predicted };
    const probability = readProbability(cell);
    if (typeof probability === 'number') return { predicted, confidence: probability };
    this.#faults.add(probability, { row, text: cellText(cell) });
    return undefined;
  }
}
