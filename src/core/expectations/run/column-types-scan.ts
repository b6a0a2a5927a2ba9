import { TypeTally } from '../../profile/type-tally.ts';
import type { Row } from '../../table/table.ts';
import { isMissingWord } from '../values/read-value.ts';

/** Tallies the types of some columns of a table whose format has none, in one pass. */
export class ColumnTypesScan {
  readonly #tallies: readonly { column: number; tally: TypeTally }[];

  /** @param columns 0-based. */
  constructor(columns: Iterable<number>) {
    this.#tallies = [...columns].map((column) => ({ column, tally: new TypeTally() }));
  }

  row({ cells }: Row): void {
    for (const { column, tally } of this.#tallies) {
      const cell = cells[column];
      if (typeof cell === 'string' && isMissingWord(cell)) continue;
      tally.add(cell);
    }
  }

  /** By 0-based column. */
  finish(): Map<number, TypeTally> {
    return new Map(this.#tallies.map(({ column, tally }) => [column, tally]));
  }
}
