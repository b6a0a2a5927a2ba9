import type { ColumnChanges, ColumnPairing, Counts, Diff } from '../../../../src/core/diff/diff.ts';
import type { CsvDialect, Dialect } from '../../../../src/core/table/dialect.ts';
import type { Table } from '../../../../src/core/table/table.ts';

const CSV: CsvDialect = {
  format: 'csv',
  compression: 'none',
  encoding: 'utf-8',
  bom: false,
  lineEnding: 'lf',
  finalNewline: true,
  delimiter: ',',
  quote: '"',
  escape: '"',
  quoting: 'minimal',
  header: true,
};

export interface HandDiff {
  readonly counts?: Partial<Omit<Counts, 'cells'>>;
  /** `column, kind, class, count`, a line each. */
  readonly kinds?: readonly (readonly [
    string,
    string,
    'cosmetic' | 'damage' | 'substantive',
    number,
  ])[];
  readonly columns?: Partial<ColumnPairing>;
  readonly baseColumns?: readonly string[];
  readonly headColumns?: readonly string[];
  readonly headDialect?: Partial<CsvDialect>;
  /** The side of which only the first rows could be read. */
  readonly cut?: 'base' | 'head';
}

/** A diff with its sums and no rows: all that a headline is made of. Ten thousand rows unless told otherwise. */
export function handDiff(parts: HandDiff): Diff {
  const names = [...new Set((parts.kinds ?? []).map(([column]) => column))];
  const columnChanges = names.map((name, i) => columnChange(name, i, parts.kinds ?? []));
  const sum = (key: 'cosmetic' | 'damage' | 'substantive') =>
    columnChanges.reduce((total, change) => total + change[key], 0);
  return {
    base: table(parts.baseColumns ?? names, CSV, parts.cut === 'base'),
    head: table(parts.headColumns ?? names, { ...CSV, ...parts.headDialect }, parts.cut === 'head'),
    key: { columns: [], baseColumns: [], headColumns: [], origin: 'none', reason: 'no key: none' },
    columns: { pairs: [], added: [], removed: [], ...parts.columns },
    changes: [],
    headToBase: new Int32Array(),
    counts: {
      baseRows: 10_000,
      headRows: 10_000,
      added: 0,
      removed: 0,
      modified: 0,
      moved: 0,
      cosmeticRows: 0,
      damagedRows: 0,
      substantiveRows: 0,
      ...parts.counts,
      cells: {
        cosmetic: sum('cosmetic'),
        damage: sum('damage'),
        substantive: sum('substantive'),
      },
    },
    columnChanges,
  };
}

function columnChange(
  name: string,
  column: number,
  kinds: NonNullable<HandDiff['kinds']>,
): ColumnChanges {
  const own = kinds.filter(([of]) => of === name);
  const sum = (key: string) =>
    own.filter(([, , of]) => of === key).reduce((total, [, , , count]) => total + count, 0);
  return {
    baseColumn: column,
    headColumn: column,
    name,
    cosmetic: sum('cosmetic'),
    damage: sum('damage'),
    substantive: sum('substantive'),
    kinds: own.map(([, kind, kindClass, count]) => ({ kind, class: kindClass, count })),
  };
}

function table(columns: readonly string[], dialect: Dialect, isCut: boolean): Table {
  return {
    format: 'csv',
    dialect,
    columns,
    rowCount: 10_000,
    problems: isCut ? [{ code: 'compression-error', places: [{}] }] : [],
    fingerprints: () => ({ low: new Uint32Array(), high: new Uint32Array() }),
    recordForm: '',
    line: () => undefined,
    read: () => {
      throw new Error('a headline reads no rows');
    },
  };
}
