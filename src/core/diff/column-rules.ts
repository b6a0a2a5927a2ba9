import type { Row, Table } from '../table/table.ts';
import type { ClassifyOptions } from './classify/cell-pair.ts';
import { inferDateOrders } from './classify/infer-date-orders.ts';
import type { ColumnPairing, DiffOptions } from './diff.ts';

/** Pairs of rows looked at to tell whether a column writes the day or the month first: the first of head's. */
export const SAMPLE_ROWS = 5000;

/**
 * What holds for each pair of columns, in the pairing's order: tolerances, letter case, the order of dates.
 *
 * @param sample Rows of head and their counterparts.
 */
export function columnRules(
  sample: readonly (readonly [head: Row, base: Row])[],
  columns: ColumnPairing,
  { base, head }: { readonly base: Table; readonly head: Table },
  options: DiffOptions,
): ClassifyOptions[] {
  // Of the formats, CSV alone has no types: all of its cells are text.
  const ignoreType = (base.format === 'csv') !== (head.format === 'csv');
  return columns.pairs.map((pair) => {
    const name = head.columns[pair.head] ?? '';
    const tolerance =
      typeof options.tolerance === 'object'
        ? Object.hasOwn(options.tolerance, name)
          ? options.tolerance[name]
          : undefined
        : options.tolerance;
    const dateOrder = inferDateOrders(
      sample.map(([h, b]) => ({ base: b.cells[pair.base], head: h.cells[pair.head] })),
    );
    return {
      ...(tolerance === undefined ? {} : { tolerance }),
      ...(options.ignoreCase ? { ignoreCase: true } : {}),
      ...(ignoreType ? { ignoreType } : {}),
      dateOrder,
    };
  });
}
