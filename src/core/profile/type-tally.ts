import { type Cell, isBlank } from '../table/cell.ts';
import { type CellType, cellType } from './cell-type.ts';
import { hasLeadingZeros } from './spreadsheet-number.ts';

/** What a column holds. */
export type ColumnType = 'empty' | CellType;

/** The share of nonblank cells that must be of a type for the column to be of it. */
const NEEDED_SHARE = 0.95;

/** Types that others are kinds of. */
const MEMBERS: Partial<Record<ColumnType, readonly CellType[]>> = {
  number: ['integer', 'number'],
  datetime: ['date', 'datetime'],
};

/** Finds a column's type from its cells, one by one; the rule is `inferType`'s. */
export class TypeTally {
  readonly #counts = new Map<CellType, number>();
  #total = 0;
  #hasIdentifier = false;
  readonly #share: number;

  /** @param share of the nonblank cells that must be of a type for the column to be of it */
  constructor(share = NEEDED_SHARE) {
    this.#share = share;
  }

  add(cell: Cell): void {
    if (cell === undefined || isBlank(cell)) return;
    const isIdentifier = typeof cell === 'string' && hasLeadingZeros(cell.trim());
    this.#hasIdentifier ||= isIdentifier;
    const type = isIdentifier ? 'text' : cellType(cell);
    this.#counts.set(type, (this.#counts.get(type) ?? 0) + 1);
    this.#total++;
  }

  /** Whether no further cell can change the type. */
  get isSettled(): boolean {
    return this.#hasIdentifier;
  }

  /** Whether at least a share of the nonblank cells are of a type, be there identifiers among them or not. */
  isMostly(type: ColumnType, share: number): boolean {
    const members: readonly string[] = MEMBERS[type] ?? [type];
    const count = [...this.#counts].reduce(
      (sum, [of, n]) => sum + (members.includes(of) ? n : 0),
      0,
    );
    return count > 0 && count >= this.#total * share;
  }

  type(): ColumnType {
    if (this.#hasIdentifier) return 'text';
    return this.#total === 0 ? 'empty' : this.#sharedType();
  }

  #sharedType(): CellType {
    const needed = this.#total * this.#share;
    const count = (type: CellType) => this.#counts.get(type) ?? 0;
    for (const type of ['boolean', 'integer', 'date', 'json', 'text'] as const)
      if (count(type) >= needed) return type;
    if (count('integer') + count('number') >= needed) return 'number';
    return count('date') + count('datetime') >= needed ? 'datetime' : 'text';
  }
}
