import type { Diff } from '../../diff/diff.ts';
import type { Report } from '../../report/report.ts';
import type { RowPlace } from './row-places.ts';

/** Rows of which nothing may be told, by file and side: those of head, and those of base that they were before. */
export class KeptRows {
  readonly #head = new Map<string, Set<number>>();
  readonly #base = new Map<string, Set<number>>();
  readonly #columns = new Map<string, Set<string>>();

  constructor(places: readonly RowPlace[]) {
    for (const { path, row, column } of places) {
      addTo(this.#head, path, row);
      addTo(this.#columns, path, column);
    }
  }

  /** Learns which rows of base the rows were. */
  trace({ datasets }: Pick<Report, 'datasets'>, diffs: ReadonlyMap<string, Diff>): void {
    for (const { path, sheet, renamed_from } of datasets.flatMap(({ files }) => files)) {
      const diff = diffs.get(sheet === undefined ? path : `${path}#${sheet}`);
      for (const row of this.#head.get(path) ?? []) {
        const before = diff?.headToBase[row] ?? -1;
        if (before >= 0) addTo(this.#base, renamed_from ?? path, before);
      }
    }
  }

  /** How many rows of a file of head. */
  count(path: string): number {
    return this.#head.get(path)?.size ?? 0;
  }

  /** @param row 0-based. */
  has(side: 'base' | 'head', path: string, row: number): boolean {
    return (side === 'head' ? this.#head : this.#base).get(path)?.has(row) ?? false;
  }

  /** Whether a column of a file is asked about. */
  isAsked(path: string, column: string | undefined): boolean {
    return column !== undefined && (this.#columns.get(path)?.has(column) ?? false);
  }
}

function addTo<T>(sets: Map<string, Set<T>>, name: string, value: T): void {
  const known = sets.get(name);
  if (known) known.add(value);
  else sets.set(name, new Set([value]));
}
