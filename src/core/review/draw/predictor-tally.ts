import { countOf } from '../../words/count-of.ts';
import { formatCount } from '../../words/format-count.ts';
import { listNames } from '../../words/list-names.ts';

/** More rows or values than these say nothing new. */
const MOST_ROWS = 10_000;
const MOST_VALUES = 1000;
/** Fewer rows are like one another by chance. */
const LEAST_ROWS = 20;
/** Of what is not told by the commonest label anyway, the share that a value has to tell. */
const NEARLY_ALL = 0.9;
/** The share of rows that another row shares its value with: a text that no two rows have in common predicts nothing. */
const REPEATED = 0.8;

/** Counts labels by the values of shown columns, to find those that give the label away. */
export class PredictorTally {
  /** By column and value: how often which label. Undefined: too many values to be a clue. */
  readonly #byColumn = new Map<string, Map<string, Map<string, number>> | undefined>();
  readonly #labels = new Map<string, number>();
  #rows = 0;

  /** A row's label, and its shown cells by the column's name. */
  add(cells: readonly (readonly [string, string])[], label: string): void {
    if (this.#rows >= MOST_ROWS) return;
    this.#rows++;
    count(this.#labels, label);
    for (const [column, text] of cells) this.#addCell(column, text.trim(), label);
  }

  /** One sentence a column that nearly always tells the label. It names no label and no value. */
  warnings(): string[] {
    const most = Math.max(0, ...this.#labels.values());
    const isTold = this.#rows < LEAST_ROWS || this.#labels.size < 2;
    if (isTold) return [];
    return [...this.#byColumn].flatMap(([column, values]) => {
      const told = values && this.#told(values);
      if (told === undefined || told - most < NEARLY_ALL * (this.#rows - most)) return [];
      return [
        `The shown column ${listNames([column])} nearly gives the label away: by its value alone it can be told for ${formatCount(told)} of ${countOf(this.#rows, 'row')}, where the commonest label would be right for ${formatCount(most)}.`,
      ];
    });
  }

  /** The rows of which a value tells the label; undefined where values hardly come back. */
  #told(values: ReadonlyMap<string, ReadonlyMap<string, number>>): number | undefined {
    let [told, repeated] = [0, 0];
    for (const labels of values.values()) {
      const counts = [...labels.values()];
      const rows = counts.reduce((sum, each) => sum + each, 0);
      if (rows < 2) continue;
      repeated += rows;
      told += Math.max(...counts);
    }
    return repeated < REPEATED * this.#rows ? undefined : told;
  }

  #addCell(column: string, text: string, label: string): void {
    const values = this.#byColumn.has(column) ? this.#byColumn.get(column) : new Map();
    this.#byColumn.set(column, values);
    if (!values) return;
    const labels = values.get(text) ?? new Map<string, number>();
    values.set(text, labels);
    count(labels, label);
    if (values.size > MOST_VALUES) this.#byColumn.set(column, undefined);
  }
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
