import { createHash } from 'node:crypto';
import { hasBlankKey } from '../diff/row-key.ts';
import { cellText, isBlank } from '../table/cell.ts';
import type { Row } from '../table/table.ts';
import { keyId } from './key-id.ts';

/** Hexadecimal digits of a hash in an id: 64 bits, beyond which no dataset meets two equal ones by chance. */
const DIGITS = 16;

/**
 * Gives the rows of a dataset their stable ids, one after another: the ids by which rows are drawn, asked about and
 * remembered.
 *
 * A row with a key has its key for an id, whatever else of it changes. A row without one has a hash of its cells,
 * blank ones left out and columns by name, so that a moved column, or a new one that is blank, changes nothing; columns
 * of one name are told apart by their order. That is weaker: whoever edits such a row gives it a new id, and with it a
 * new chance of being drawn; `docs/sampling.md` says what follows. Where rows share a key or their content, the second is
 * `…#2`, the third `…#3`.
 */
export class RowIds {
  readonly #seen = new Map<string, number>();

  /**
   * The id of the dataset's next row.
   *
   * @param keyColumns 0-based; none: the id comes from the content.
   * @example
   * new RowIds().next({ index: 0, cells: ['7', 'a shoe'] }, ['id', 'text'], [0]) // '7'
   * new RowIds().next({ index: 0, cells: ['7', 'a shoe'] }, ['id', 'text'], []) // 'sha256:5673150f45e8e0e6'
   */
  next(row: Row, columns: readonly string[], keyColumns: readonly number[]): string {
    const id =
      keyColumns.length === 0 || hasBlankKey(row.cells, keyColumns)
        ? contentId(row, columns)
        : keyId(row.cells, keyColumns);
    return this.#apart(id);
  }

  /** The id itself, or where it has been given before with the first number from 2 on that makes it another. */
  #apart(id: string): string {
    let count = (this.#seen.get(id) ?? 0) + 1;
    let given = id;
    if (count > 1) {
      given = `${id}#${count}`;
      while (this.#seen.has(given)) given = `${id}#${++count}`;
      this.#seen.set(given, 1);
    }
    this.#seen.set(id, count);
    return given;
  }
}

function contentId({ cells, raw }: Row, columns: readonly string[]): string {
  const named = cells
    .map((cell, column) => [columns[column] ?? '', cell] as const)
    .filter(([, cell]) => !isBlank(cell))
    .map(([name, cell]) => [name, cellText(cell)])
    .sort(([a], [b]) => (a! < b! ? -1 : a! > b! ? 1 : 0));
  const hash = createHash('sha256').update(raw ?? JSON.stringify(named));
  return `sha256:${hash.digest('hex').slice(0, DIGITS)}`;
}
