/** Two versions of a file to be told apart. */
export interface PairSpec {
  readonly name: string;
  /** Rows of base. */
  readonly rows: number;
  /** Shares of base's rows that have one cell changed, are added, removed, or moved elsewhere. */
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
  /** Whether head has its rows in another order altogether. */
  readonly shuffled?: boolean;
  readonly format?: 'csv' | 'jsonl' | 'parquet';
}

const SMALL_CHANGE = { changed: 0.005, added: 0.002, removed: 0.002, moved: 0.001 };
const MILLION = 1_000_000;

/** The pairs that everything is measured on, by name. */
export const PAIRS = {
  a: { name: 'a', rows: MILLION, ...SMALL_CHANGE },
  c: { name: 'c', rows: MILLION, ...SMALL_CHANGE, changed: 0.05 },
  b: { name: 'b', rows: 10 * MILLION, ...SMALL_CHANGE },
  shuffled: { name: 'shuffled', rows: MILLION, ...SMALL_CHANGE, shuffled: true },
  rewritten: { name: 'rewritten', rows: MILLION, ...SMALL_CHANGE, changed: 1 },
  jsonl: { name: 'jsonl', rows: MILLION / 2, ...SMALL_CHANGE, format: 'jsonl' },
  parquet: { name: 'parquet', rows: MILLION / 5, ...SMALL_CHANGE, format: 'parquet' },
} as const satisfies Readonly<Record<string, PairSpec>>;

export type PairName = keyof typeof PAIRS;
