import { foldName } from './fold-name.ts';
import type { PredictionColumns } from './prediction-columns.ts';
import type { PredictionKey } from './prediction-key.ts';

const PREDICTED = ['predicted', 'prediction', 'predicted_label'];
const CONFIDENCE = ['confidence', 'probability'];
const OBJECT = ['probabilities'];
const PREFIX = /^(?:p|prob|probability)_(?=.)/i;

/** What tells a label's column from others. */
export interface KnownColumns {
  readonly key: PredictionKey;
  /** The labels of the dataset. */
  readonly labels: ReadonlySet<string>;
  /** Names of the dataset's own columns, which people copy along: none is the probability of a label. */
  readonly own: ReadonlySet<string>;
}

/**
 * What the columns of predictions mean, by their names. The probability of the label `shoe` stands in `p_shoe`,
 * `prob_shoe`, `probability_shoe` or `shoe`.
 *
 * @example
 * findPredictionColumns(['id', 'predicted', 'p_shoe', 'boot', 'note'], {
 *   key: { kind: 'key', columns: [0] }, labels: new Set(['boot']), own: new Set(['id']),
 * })
 * // {
 * //   key: { kind: 'key', columns: [0] }, predicted: 1, unused: ['note'],
 * //   classes: [{ column: 2, label: 'shoe' }, { column: 3, label: 'boot' }],
 * // }
 */
export function findPredictionColumns(
  columns: readonly string[],
  { key, labels, own }: KnownColumns,
): PredictionColumns {
  const folded = columns.map(foldName);
  const taken = new Set(columnsOfKey(key));
  const take = (names: readonly string[]) => {
    const column = folded.findIndex((name, i) => names.includes(name) && !taken.has(i));
    if (column < 0) return undefined;
    taken.add(column);
    return column;
  };
  const predicted = take(PREDICTED);
  const object = take(OBJECT);
  const confidence = take(CONFIDENCE);
  const classes = columns.flatMap((name, column) => {
    if (taken.has(column)) return [];
    const isLabel = labels.has(name) && !own.has(name);
    if (!isLabel && !PREFIX.test(name)) return [];
    taken.add(column);
    return [{ column, label: isLabel ? name : name.replace(PREFIX, '') }];
  });
  return {
    key,
    ...(predicted === undefined ? {} : { predicted }),
    ...(confidence === undefined ? {} : { confidence }),
    classes,
    ...(object === undefined ? {} : { object }),
    unused: columns.filter((name, column) => !taken.has(column) && !own.has(name)),
  };
}

function columnsOfKey(key: PredictionKey): number[] {
  if (key.kind === 'key') return [...key.columns];
  return key.kind === 'row' && key.path !== undefined ? [key.column, key.path] : [key.column];
}
