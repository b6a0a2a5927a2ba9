import { hasBlankKey } from '../../diff/row-key.ts';
import { type Cell, cellText, isBlank } from '../../table/cell.ts';
import { keyId } from '../key-id.ts';
import type { LabelledRow } from './labelled-row.ts';
import type { PredictionKey } from './prediction-key.ts';

/** A row of the dataset, 0-based among all of its rows, or why there is none. */
export type FoundRow =
  | { readonly row: number }
  | { readonly fault: 'unknown' | 'doubled' | 'no-row-number'; readonly text: string };

const ROW_NUMBER = /^\d{1,15}(?:\.0+)?$/;

/**
 * Finds the rows that predictions are about, each once. Where rows of the dataset share a key, the second line with that
 * key is about the second of them.
 */
export class RowFinder {
  readonly #key: PredictionKey;
  readonly #rows = new Map<string, number>();
  /** By key the rows after the first that share it, in their order: an id such as `7#2` can be another row's key. */
  readonly #sharing = new Map<string, number[]>();
  readonly #starts: ReadonlyMap<string, { start: number; rows: number }>;
  readonly #taken: Uint8Array;
  readonly #times = new Map<string, number>();

  /** @param paths Of the dataset's files. */
  constructor(rows: readonly LabelledRow[], key: PredictionKey, paths: readonly string[]) {
    this.#key = key;
    this.#taken = new Uint8Array(rows.length);
    for (const [row, { id, key: own }] of key.kind === 'row' ? [] : rows.entries()) {
      this.#add(key.kind === 'key' ? (own ?? id) : id, row);
    }
    const counts = paths.map(() => 0);
    for (const { file } of rows) counts[file]!++;
    let start = 0;
    this.#starts = new Map(
      paths.map((path, file) => {
        const place = { start, rows: counts[file]! };
        start += counts[file]!;
        return [path, place];
      }),
    );
  }

  #add(name: string, row: number): void {
    if (!this.#rows.has(name)) this.#rows.set(name, row);
    else if (!this.#sharing.get(name)?.push(row)) this.#sharing.set(name, [row]);
  }

  find(cells: readonly Cell[]): FoundRow {
    switch (this.#key.kind) {
      case 'row-id':
        return this.#byId(cellText(cells[this.#key.column]));
      case 'key':
        return this.#byKey(cells, this.#key.columns);
      case 'row':
        return this.#byNumber(cells, this.#key);
    }
  }

  #byId(id: string): FoundRow {
    return this.#take(this.#rows.get(id), id);
  }

  #byKey(cells: readonly Cell[], columns: readonly number[]): FoundRow {
    const key = keyId(cells, columns);
    if (hasBlankKey(cells, columns)) return { fault: 'unknown', text: 'blank' };
    const times = (this.#times.get(key) ?? 0) + 1;
    this.#times.set(key, times);
    if (times === 1) return this.#byId(key);
    const row = this.#sharing.get(key)?.[times - 2];
    const isKnown = row !== undefined || !this.#rows.has(key);
    return isKnown ? this.#take(row, key) : { fault: 'doubled', text: key };
  }

  #byNumber(cells: readonly Cell[], { column, path }: PredictionKey & { kind: 'row' }): FoundRow {
    const text = cellText(cells[column]).trim();
    const file = path === undefined ? undefined : cellText(cells[path]);
    const shown = file === undefined ? text : `${file}, row ${text}`;
    if (isBlank(cells[column]) || !ROW_NUMBER.test(text)) {
      return { fault: 'no-row-number', text: shown === '' ? 'blank' : shown };
    }
    const place =
      this.#starts.size === 1 ? [...this.#starts.values()][0] : this.#starts.get(file ?? '');
    const number = Number(text);
    const isThere = place !== undefined && number >= 1 && number <= place.rows;
    return this.#take(isThere ? place.start + number - 1 : undefined, shown);
  }

  #take(row: number | undefined, text: string): FoundRow {
    if (row === undefined) return { fault: 'unknown', text: text === '' ? 'blank' : text };
    if (this.#taken[row]) return { fault: 'doubled', text };
    this.#taken[row] = 1;
    return { row };
  }
}
