import type { CrossTable } from './cross-table.ts';
import type { TableKappa } from './kappa-of-table.ts';
import type { LabelWeights } from './label-weights.ts';

/**
 * The standard error of Cohen's kappa for many items (Fleiss, Cohen and Everitt 1969), weighted or not.
 *
 * @example
 * kappaError(crossTable([0, 0, 1, 1], [0, 1, 1, 1]), labelWeights(['no', 'yes'], 'identity', 'nominal'),
 *   kappaOfTable(crossTable([0, 0, 1, 1], [0, 1, 1, 1]), labelWeights(['no', 'yes'], 'identity', 'nominal')))
 * // 0.375
 */
export function kappaError(table: CrossTable, weights: LabelWeights, kappa: TableKappa): number {
  const { observed, expected, rowWeights, columnWeights } = kappa;
  const rest = 1 - (observed - expected) / (1 - expected);
  // The mean of what is squared: taken off first, a spread of zero is not lost in the rounding of large squares.
  const mean = 1 - rest - expected * rest;
  let sum = 0;
  for (const { first, second, count } of table.cells) {
    const margin = rowWeights.get(first)! + columnWeights.get(second)!;
    sum += count * (weights.of(first, second) - margin * rest - mean) ** 2;
  }
  return Math.sqrt(sum) / table.total / (1 - expected);
}

/**
 * The standard error that Cohen's kappa would have if the raters agreed by chance only, for telling whether they agree
 * more than that (Fleiss, Cohen and Everitt 1969).
 *
 * @example
 * kappaNullError(crossTable([0, 0, 1, 1], [0, 1, 1, 1]), labelWeights(['no', 'yes'], 'identity', 'nominal'),
 *   kappaOfTable(crossTable([0, 0, 1, 1], [0, 1, 1, 1]), labelWeights(['no', 'yes'], 'identity', 'nominal')))
 *   .toFixed(4) // '0.4330'
 */
export function kappaNullError(
  table: CrossTable,
  weights: LabelWeights,
  kappa: TableKappa,
): number {
  const { expected, rowWeights, columnWeights } = kappa;
  if (weights.isIdentity) return identityNullError(table, kappa);
  let sum = 0;
  for (const [row, rowCount] of table.rows) {
    for (const [column, columnCount] of table.columns) {
      const margin = rowWeights.get(row)! + columnWeights.get(column)!;
      sum += rowCount * columnCount * (weights.of(row, column) - margin + expected) ** 2;
    }
  }
  return Math.sqrt(sum / table.total) / table.total / (1 - expected);
}

/** The same without a step for each two labels: of identity weights only the same label with itself is not 0. */
function identityNullError(
  { rows, columns, total }: CrossTable,
  { expected, rowWeights, columnWeights }: TableKappa,
): number {
  const [byRow, byColumn] = [moments(rows, rowWeights), moments(columns, columnWeights)];
  let sum = total * (byRow.squares + byColumn.squares) + 2 * byRow.sum * byColumn.sum;
  for (const [label, count] of rows) {
    const margin = rowWeights.get(label)! + (columnWeights.get(label) ?? 0);
    sum += count * (columns.get(label) ?? 0) * (1 - 2 * margin);
  }
  // Rounding can leave a variance of zero a little below it.
  const variance = Math.max(sum / total ** 2 - expected ** 2, 0);
  return Math.sqrt(variance / total) / (1 - expected);
}

function moments(counts: ReadonlyMap<number, number>, weights: ReadonlyMap<number, number>) {
  let [sum, squares] = [0, 0];
  for (const [label, count] of counts) {
    const weight = weights.get(label)!;
    sum += count * weight;
    squares += count * weight ** 2;
  }
  return { sum, squares };
}
