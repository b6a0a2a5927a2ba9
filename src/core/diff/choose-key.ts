import type { Table } from '../table/table.ts';
import type { DifferingRows } from './count-keys.ts';
import type { ColumnPairing, DiffOptions, KeyChoice } from './diff.ts';
import { inferKey } from './infer-key.ts';

/** The configured key where both sides have its columns, else an inferred one, else none. */
export async function chooseKey(
  base: Table,
  head: Table,
  columns: ColumnPairing,
  differing: DifferingRows,
  options: DiffOptions,
): Promise<KeyChoice> {
  const configured = options.key ?? [];
  if (configured.length > 0) {
    const pairs = configured.map((name) =>
      columns.pairs.find(
        (pair) => head.columns[pair.head] === name || base.columns[pair.base] === name,
      ),
    );
    const missing = configured.filter((_, i) => !pairs[i]);
    if (missing.length === 0) {
      return {
        columns: pairs.map((pair) => head.columns[pair!.head]!),
        baseColumns: pairs.map((pair) => pair!.base),
        headColumns: pairs.map((pair) => pair!.head),
        origin: 'configured',
        reason: options.keyReason ?? 'configured',
      };
    }
    const inferred = await inferKey(base, head, columns, differing, options.name);
    const which = missing.map((name) => JSON.stringify(name)).join(', ');
    return {
      ...inferred,
      reason: `the configured key column ${which} is not in both files; ${inferred.reason}`,
    };
  }
  return inferKey(base, head, columns, differing, options.name);
}
