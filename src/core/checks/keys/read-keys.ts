import { type KeyHash, KeyHasher, keyHashAt } from '../../diff/key-hasher.ts';
import { isBlank } from '../../table/cell.ts';
import type { Row, Table } from '../../table/table.ts';

/** Takes the keys of rows, in any order, and notes which rows have none. */
export class KeyReader {
  /** For each key column, in the key's order, the rows that have no value there; 0-based. */
  readonly blank: readonly number[][];
  readonly #columns: readonly number[];
  readonly #take: (hash: KeyHash, row: number) => void;
  readonly #hasher = new KeyHasher();

  /**
   * @param columns Key columns, 0-based.
   * @param take Told the hash of each key and the row that has it.
   */
  constructor(columns: readonly number[], take: (hash: KeyHash, row: number) => void) {
    this.#columns = columns;
    this.#take = take;
    this.blank = columns.map(() => []);
  }

  /** Rows that are blank or could not be parsed are findings of their own. */
  row({ index, cells, raw }: Row): void {
    if (raw !== undefined || cells.every(isBlank)) return;
    let isWhole = true;
    this.#columns.forEach((column, place) => {
      if (!isBlank(cells[column])) return;
      this.blank[place]!.push(index);
      isWhole = false;
    });
    const hash = isWhole ? this.#hasher.hash(cells, this.#columns) : undefined;
    if (hash) this.#take(hash, index);
  }

  /**
   * Reads the keys of a table by the hashes of their cells, and as rows only those of which these do not tell.
   *
   * @param rows 0-based and ascending; all where left out.
   */
  async readAll(table: Table, rows?: readonly number[]): Promise<void> {
    const left = table.access && this.#columns.length > 0 ? this.#hashAll(table, rows) : rows;
    for await (const batch of table.read(left)) for (const row of batch) this.row(row);
  }

  /** The rows that have to be parsed. */
  #hashAll({ access }: Table, wanted: readonly number[] | undefined): number[] {
    const columns = [...this.#columns].sort((a, b) => a - b);
    const places = this.#columns.map((column) => columns.indexOf(column));
    const left: number[] = [];
    for (const { rows, hashes, looks } of access!.hashCells(columns, wanted)) {
      for (let i = 0; i < rows.length; i++) {
        if (looks[i]) left.push(rows[i]!);
        else this.#take(keyHashAt(hashes, i * columns.length, places), rows[i]!);
      }
    }
    return left;
  }
}
