import type { CrossTable } from './cross-table.ts';
import type { LabelWeights } from './label-weights.ts';

/** Cohen's kappa of one table, and the parts it is made of. */
export interface TableKappa {
  readonly observed: number;
  /** 1 where chance alone would bring full agreement, and kappa is open. */
  readonly expected: number;
  /** The weight that a label of the first rater has on average with the second's labels. */
  readonly rowWeights: ReadonlyMap<number, number>;
  readonly columnWeights: ReadonlyMap<number, number>;
}

/**
 * The agreement seen in a table of two raters, and that of two raters who use labels as often as these without looking
 * at the items.
 *
 * @example
 * kappaOfTable(crossTable([0, 0, 1, 1], [0, 1, 1, 1]), labelWeights(['no', 'yes'], 'identity', 'nominal')).expected
 * // 0.5
 */
export function kappaOfTable(table: CrossTable, weights: LabelWeights): TableKappa {
  const { total, rows, columns, cells } = table;
  let observed = 0;
  for (const { first, second, count } of cells) observed += count * weights.of(first, second);
  const rowWeights = meanWeights(rows, columns, total, weights, weights.of);
  const columnWeights = meanWeights(columns, rows, total, weights, (column, row) =>
    weights.of(row, column),
  );
  let expected = 0;
  for (const [label, count] of rows) expected += count * rowWeights.get(label)!;
  return { observed: observed / total, expected: expected / total, rowWeights, columnWeights };
}

function meanWeights(
  labels: ReadonlyMap<number, number>,
  others: ReadonlyMap<number, number>,
  total: number,
  { isIdentity }: LabelWeights,
  weightOf: (label: number, other: number) => number,
): Map<number, number> {
  const means = new Map<number, number>();
  for (const label of labels.keys()) {
    let sum = 0;
    if (isIdentity) sum = others.get(label) ?? 0;
    else for (const [other, count] of others) sum += count * weightOf(label, other);
    means.set(label, sum / total);
  }
  return means;
}
