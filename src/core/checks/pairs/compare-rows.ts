import type { NearPairOptions } from '../../similarity/near-pair.ts';
import type { CheckContext } from '../check.ts';
import type { Corpus } from './corpus.ts';
import { findRowPairs } from './find-row-pairs.ts';
import { labelKind, labelsDiffer } from './label-rule.ts';
import { lateRowsOf } from './late-rows.ts';
import { type NearValue, nearValues } from './near-values.ts';
import { ownOrder } from './own-order.ts';
import type { PairColumns } from './pair-columns.ts';
import { readCorpus } from './read-corpus.ts';
import { repeatsByNature } from './repeats-by-nature.ts';
import type { RowPair } from './row-pair.ts';
import { inputColumns } from './text-columns.ts';

export interface CompareOptions {
  /** Left out, only equal values make pairs. */
  readonly near?: NearPairOptions;
  /** Similarity from which two texts given as labels say the same. */
  readonly sameAnswer?: number;
  /** Whether a changed label makes a row new; else what is compared alone does. */
  readonly byLabel?: boolean;
}

const SAME_ANSWER = 0.5;

const known = new WeakMap<CheckContext, Map<string, Promise<unknown>>>();

/**
 * The pairs that rows of the file being checked make with earlier rows, here and in related files, on both sides.
 * However many checks ask, rows are read and compared once for the same columns and options.
 */
export function compareRows(
  context: CheckContext,
  columns: PairColumns | undefined,
  options: CompareOptions = {},
): Promise<readonly RowPair[]> {
  if (!columns) return Promise.resolve([]);
  const corpus = once(context, ['corpus', columns], () => readCorpus(context, columns));
  return once(context, ['pairs', columns, options], async () => {
    const read = await corpus;
    if (!read || (isGuess(context, columns) && repeatsByNature(read))) return [];
    const { near: wanted, sameAnswer = SAME_ANSWER, byLabel = false } = options;
    const near = await once(context, ['near', columns, wanted], async () =>
      wanted ? nearValues(read, wanted, context.minHashing) : new Map<number, NearValue[]>(),
    );
    const judged = byLabel ? columns : inputColumns(columns);
    return pairsIn(read, context, { judged, near, sameAnswer });
  });
}

/** Whether the columns compared are texts that no config names. */
function isGuess({ roles }: CheckContext, { by }: PairColumns): boolean {
  return by === 'text' && roles.head.inferred.includes('text');
}

function pairsIn(
  corpus: Corpus,
  context: CheckContext,
  { judged, near, sameAnswer }: Comparison,
): RowPair[] {
  const { label: labels } = corpus.values;
  const kind = context.dataset.labels ? 'class' : labelKind(labels, labelled(corpus));
  const differ = (a: number, b: number) => labelsDiffer(kind, labels[a]!, labels[b]!, sameAnswer);
  return (['base', 'head'] as const).flatMap((side) => {
    const late = corpus.files.map((file) => lateRowsOf(file, side, judged));
    const order = ownOrder(context, side);
    const onlyLate = side === 'base' || context.skipsExisting === true;
    return findRowPairs({ corpus, side, order, late, onlyLate, near, differ });
  });
}

interface Comparison {
  /** The columns that make a row new when they change. */
  readonly judged: PairColumns;
  readonly near: ReadonlyMap<number, readonly NearValue[]>;
  readonly sameAnswer: number;
}

/** How many rows of head have a label. */
function labelled({ files }: Corpus): number {
  let count = 0;
  for (const { head } of files) for (const label of head?.label ?? []) if (label !== -1) count++;
  return count;
}

function once<T>(context: CheckContext, name: unknown, make: () => Promise<T>): Promise<T> {
  const ofContext = known.get(context) ?? new Map<string, Promise<unknown>>();
  known.set(context, ofContext);
  const text = JSON.stringify(name);
  const made = (ofContext.get(text) as Promise<T> | undefined) ?? make();
  ofContext.set(text, made);
  return made;
}
