import type { NearPairOptions } from '../../similarity/near-pair.ts';
import type { CheckContext } from '../check.ts';
import type { Corpus } from './corpus.ts';
import { findRowPairs, type TellingRows } from './find-row-pairs.ts';
import { labelKind, labelsDiffer } from './label-rule.ts';
import { lateRowsOf } from './late-rows.ts';
import { type NearValue, nearValues } from './near-values.ts';
import { ownOrder } from './own-order.ts';
import type { PairColumns } from './pair-columns.ts';
import { readCorpus } from './read-corpus.ts';
import { changedLittle, readLateCorpus } from './read-late-corpus.ts';
import { areUsual, shareOfRepeats } from './repeats-by-nature.ts';
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

const known = new WeakMap<CheckContext | Corpus, Map<string, Promise<unknown>>>();

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
  return once(context, ['pairs', columns, options], () =>
    changedLittle(context)
      ? compareLate(context, columns, options)
      : compareAll(context, columns, options, context.skipsExisting ? 'late' : 'all'),
  );
}

/** Of a large file of which little changed, what the change made or mended is found by itself, whatever else is counted. */
async function compareLate(
  context: CheckContext,
  columns: PairColumns,
  options: CompareOptions,
): Promise<readonly RowPair[]> {
  const { skipsExisting } = context;
  const isGuessed = isGuess(context, columns);
  const late = await once(context, ['late', columns], () =>
    readLateCorpus(context, columns, isGuessed),
  );
  if (!late) return compareAll(context, columns, options, skipsExisting ? 'late' : 'all');
  if (isGuessed && areUsual(late.repeats)) return [];
  const told = await pairsOf(late.corpus, context, columns, options, 'late');
  if (skipsExisting) return told;
  return [...told, ...(await compareAll(context, columns, options, 'old'))];
}

async function compareAll(
  context: CheckContext,
  columns: PairColumns,
  options: CompareOptions,
  tells: TellingRows,
): Promise<readonly RowPair[]> {
  const corpus = await once(context, ['corpus', columns], () => readCorpus(context, columns));
  if (!corpus) return [];
  const [own] = corpus.files;
  const compared = (own?.base ?? own?.head)?.compared;
  if (isGuess(context, columns) && areUsual(shareOfRepeats(compared))) return [];
  return pairsOf(corpus, context, columns, options, tells);
}

/** Whether the columns compared are texts that no config names. */
function isGuess({ roles }: CheckContext, { by }: PairColumns): boolean {
  return by === 'text' && roles.head.inferred.includes('text');
}

async function pairsOf(
  corpus: Corpus,
  context: CheckContext,
  columns: PairColumns,
  { near: wanted, sameAnswer = SAME_ANSWER, byLabel = false }: CompareOptions,
  tells: TellingRows,
): Promise<RowPair[]> {
  const near = await once(corpus, ['near', wanted], async () =>
    wanted ? nearValues(corpus, wanted, context.minHashing) : new Map<number, NearValue[]>(),
  );
  const { label: labels } = corpus.values;
  const kind = context.dataset.labels ? 'class' : labelKind(labels, labelled(corpus));
  const differ = (a: number, b: number) => labelsDiffer(kind, labels[a]!, labels[b]!, sameAnswer);
  const judged = byLabel ? columns : inputColumns(columns);
  const sides = tells === 'old' ? (['head'] as const) : (['base', 'head'] as const);
  return sides.flatMap((side) => {
    const late = corpus.files.map((file) => lateRowsOf(file, side, judged));
    const order = ownOrder(context, side);
    return findRowPairs({
      corpus,
      side,
      order,
      late,
      // Head has all of base's other pairs too, and speaks for them.
      tells: side === 'base' ? 'late' : tells,
      near,
      differ,
    });
  });
}

/** How many rows of head have a label. */
function labelled({ files }: Corpus): number {
  let count = 0;
  for (const { head } of files) for (const label of head?.label ?? []) if (label !== -1) count++;
  return count;
}

function once<T>(owner: CheckContext | Corpus, name: unknown, make: () => Promise<T>): Promise<T> {
  const ofOwner = known.get(owner) ?? new Map<string, Promise<unknown>>();
  known.set(owner, ofOwner);
  const text = JSON.stringify(name);
  const made = (ofOwner.get(text) as Promise<T> | undefined) ?? make();
  ofOwner.set(text, made);
  return made;
}
