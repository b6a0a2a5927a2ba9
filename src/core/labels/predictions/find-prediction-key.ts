import { foldName } from './fold-name.ts';
import type { PredictionKey } from './prediction-key.ts';

/** What is known of the dataset that predictions are about. */
export interface KeyedDataset {
  /** Names of its key columns; none where its rows have no key. */
  readonly key: readonly string[];
  /** How many files it has. */
  readonly files: number;
}

/**
 * The columns by which predictions are keyed to rows: `row_id`, the dataset's key columns by their names, `key` or `id`
 * for a row id that is called so, else the row's number in `row`, beside the file's path in `path` or `file` where there
 * are several files. Undefined where there are none of these.
 *
 * @example
 * findPredictionKey(['ticket_id', 'predicted'], { key: ['ticket_id'], files: 1 }) // { kind: 'key', columns: [0] }
 * findPredictionKey(['row', 'predicted'], { key: [], files: 1 }) // { kind: 'row', column: 0 }
 */
export function findPredictionKey(
  columns: readonly string[],
  { key, files }: KeyedDataset,
): PredictionKey | undefined {
  const folded = columns.map(foldName);
  const named = (...names: readonly string[]) =>
    names.map((name) => folded.indexOf(name)).find((column) => column >= 0);
  const rowId = named('row_id');
  if (rowId !== undefined) return { kind: 'row-id', column: rowId };
  const keyed = key.map((name) => {
    const exact = columns.indexOf(name);
    return exact >= 0 ? exact : folded.indexOf(foldName(name));
  });
  if (keyed.length > 0 && !keyed.includes(-1)) return { kind: 'key', columns: keyed };
  const row = named('row');
  const path = named('path', 'file');
  const byRow =
    row !== undefined && (files === 1 || path !== undefined)
      ? { kind: 'row' as const, column: row, ...(path === undefined ? {} : { path }) }
      : undefined;
  // An `id` of rows that have no key is somebody else's.
  if (key.length === 0 && byRow) return byRow;
  const id = key.length > 1 ? named('key') : named('key', 'id');
  return id === undefined ? byRow : { kind: 'row-id', column: id };
}
