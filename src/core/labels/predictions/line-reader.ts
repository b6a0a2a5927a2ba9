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
  /** By class; left out where the line gives no probabilities. */
  readonly probabilities?: Float64Array;
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

  /** @param labels The classes, in their order. */
  constructor(
    columns: PredictionColumns,
    labels: readonly string[],
    finder: RowFinder,
    logs: { readonly faults: PlaceLog<FaultKind>; readonly notes: PlaceLog<NoteKind> },
  ) {
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
        const said = row === undefined ? undefined : this.#read(line);
        if (said) all.set(row!, said);
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

  #read({ index: row, cells }: Row): Said | undefined {
    const { classes, object, predicted } = this.#columns;
    const label = predicted === undefined ? undefined : cells[predicted];
    return classes.length > 0 || object !== undefined
      ? this.#readProbabilities(row, cells, label)
      : this.#readLabel(row, cells, label);
  }

  #readProbabilities(row: number, cells: readonly Cell[], label: Cell): Said | undefined {
    const read = readRowProbabilities(cells, row, this.#columns, this.#places, this.#faults);
    if (!read) return undefined;
    const { values, sum, scaled } = read;
    if (scaled) this.#notes.add('scaled', { row, text: String(sum) });
    const best = bestGuess({ classes: this.#places.size, probabilities: values }, 0);
    if (!isBlank(label) && this.#places.get(cellText(label)) !== best) {
      this.#notes.add('other-predicted', { row, text: cellText(label) });
    }
    return { predicted: best, confidence: values[best]!, probabilities: values };
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
