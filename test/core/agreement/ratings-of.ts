import type { CoefficientOptions } from '../../../src/core/agreement/coefficient-options.ts';
import { CANNOT_TELL, MISSING, type Ratings } from '../../../src/core/agreement/ratings.ts';

type Cell = string | number | null;

/** What an expert says who cannot tell. */
export const UNSURE = '?';

/** Ratings of rows that hold one label a rater; null is missing. Without a label set, the labels used in their order. */
export function ratingsOf(rows: readonly (readonly Cell[])[], labelSet?: readonly Cell[]): Ratings {
  const used = new Set(rows.flat().filter((cell) => cell !== null && cell !== UNSURE));
  const labels = labelSet ?? [...used].sort((a, b) => compare(a!, b!));
  const codeOf = new Map<Cell, number>(labels.map((label, code) => [label, code]));
  return {
    items: rows.map((_, item) => `item-${item + 1}`),
    raters: (rows[0] ?? []).map((_, rater) => `expert-${rater + 1}`),
    labels: labels.map(String),
    codes: rows.map((row) =>
      row.map((cell) =>
        cell === null ? MISSING : cell === UNSURE ? CANNOT_TELL : codeOf.get(cell)!,
      ),
    ),
  };
}

/** The ratings of two raters that a table counts. */
export function ratingsOfTable(table: readonly (readonly number[])[]): Ratings {
  const rows = table.flatMap((row, i) =>
    row.flatMap((count, j) => Array.from({ length: count }, () => [i + 1, j + 1])),
  );
  return ratingsOf(
    rows,
    table.map((_, i) => i + 1),
  );
}

/** Rows and columns swapped. */
export function transposed<T>(table: readonly (readonly T[])[]): T[][] {
  return table[0]!.map((_, j) => table.map((row) => row[j]!));
}

/** Nominal, unweighted, 95 %. */
export const PLAIN: CoefficientOptions = {
  level: 'nominal',
  weights: 'identity',
  confidence: 0.95,
};

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : 1;
}
