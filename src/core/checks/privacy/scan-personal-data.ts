import type { Detector } from '../../privacy/detector.ts';
import { detectorsOfColumn } from '../../privacy/detectors-of-column.ts';
import { findPrivate } from '../../privacy/find-private.ts';
import { cellText, isBlank } from '../../table/cell.ts';
import type { Row } from '../../table/table.ts';
import type { RowScan } from '../shared-scans.ts';

/** Rows whose values are described one by one; of the others the kind says enough. */
const DESCRIBED = 1000;

/** What was seen of one kind in one column. */
export interface KindTally {
  readonly detector: Detector;
  /** Cells with something of the form, and cells in which it also passes the check. */
  candidates: number;
  valid: number;
  /** Of `valid`, those in rows that base and head share unchanged. */
  shared: number;
  /** The rows of `valid`, 0-based; of the first ones what was seen, masked. */
  readonly rows: number[];
  readonly shown: string[];
}

export interface ColumnTally {
  readonly kinds: Map<Detector, KindTally>;
  /** Cells that hold a value, and those of them in rows that base and head share unchanged. */
  filled: number;
  filledShared: number;
}

/** Counts personal data by column and kind, over all rows or over those it is shown. */
export class PersonalDataScan implements RowScan<readonly ColumnTally[]> {
  readonly #detectors: readonly Detector[];
  readonly #named: readonly ReadonlySet<Detector>[];
  readonly #isShared: (row: number) => boolean;
  readonly #columns: ColumnTally[];

  constructor(
    columns: readonly string[],
    detectors: readonly Detector[],
    isShared: (row: number) => boolean,
  ) {
    this.#detectors = detectors;
    this.#named = columns.map((name) => detectorsOfColumn(name, detectors));
    this.#isShared = isShared;
    this.#columns = columns.map(() => ({ kinds: new Map(), filled: 0, filledShared: 0 }));
  }

  row({ index, cells, raw }: Row): void {
    if (raw !== undefined) return;
    const shared = this.#isShared(index) ? 1 : 0;
    this.#columns.forEach((tally, column) => {
      const cell = cells[column];
      if (isBlank(cell)) return;
      tally.filled++;
      tally.filledShared += shared;
      this.#look(cellText(cell), column, tally.kinds, index, shared);
    });
  }

  finish(): readonly ColumnTally[] {
    return this.#columns;
  }

  #look(
    text: string,
    column: number,
    kinds: ColumnTally['kinds'],
    index: number,
    shared: number,
  ): void {
    // One of a kind a cell is enough: rows are counted.
    const seen = new Map<Detector, string | undefined>();
    for (const found of findPrivate(text, this.#detectors, this.#named[column]!)) {
      const { detector, valid, start, end } = found;
      if (seen.get(detector) !== undefined) continue;
      seen.set(detector, valid ? detector.mask(text.slice(start, end)) : undefined);
    }
    for (const [detector, shown] of seen) {
      const kind = kinds.get(detector) ?? newTally(detector);
      kinds.set(detector, kind);
      kind.candidates++;
      if (shown === undefined) continue;
      kind.valid++;
      kind.shared += shared;
      kind.rows.push(index);
      if (kind.shown.length < DESCRIBED) kind.shown.push(shown);
    }
  }
}

function newTally(detector: Detector): KindTally {
  return { detector, candidates: 0, valid: 0, shared: 0, rows: [], shown: [] };
}
