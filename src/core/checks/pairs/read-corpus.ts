import { diffOnce } from '../../diff/diff-once.ts';
import { stemOf } from '../../diff/stem-of.ts';
import type { Table } from '../../table/table.ts';
import type { CheckContext } from '../check.ts';
import { type ComparableFile, comparableFiles, isComparable } from './comparable-files.ts';
import type { Corpus } from './corpus.ts';
import { type BothSides, CorpusWriter } from './corpus-writer.ts';
import { type OnlyRows, readBaseFacts, readFacts } from './file-facts.ts';
import type { PairColumns } from './pair-columns.ts';
import { describeRelated } from './related-files.ts';

/** The rows that alone are read of a file and of its related files. */
export interface RowsToCompare extends OnlyRows {
  /** Told of each row of the file's head that has a value. */
  onOwnRow?(value: string, row: number): void;
}

/**
 * Reads what is compared of a file and of its related files; undefined where the file has nothing to compare.
 *
 * @param only The rows that are read; all where left out.
 */
export async function readCorpus(
  context: CheckContext,
  columns: PairColumns,
  only?: RowsToCompare,
): Promise<Corpus | undefined> {
  const own = readOwn(context, columns, only);
  const { files } = await comparableFiles(context);
  const first = await own;
  if (!first) return undefined;
  const writer = new CorpusWriter();
  writer.add(describeRelated(context.path, context.dataset), first);
  for (const each of files) {
    const facts = await readRelated(each, context, columns, only);
    if (facts) writer.add(each.file, facts);
  }
  return writer.finish();
}

async function readOwn(
  context: CheckContext,
  columns: PairColumns,
  only: RowsToCompare | undefined,
): Promise<BothSides | undefined> {
  const { head, diff } = context;
  const ofHead = only && { name: only.name, isOfInterest: toldOfRows(only) };
  const facts = isComparable(context) ? await readFacts(head, columns, context, ofHead) : undefined;
  if (!facts) return undefined;
  const ofBase = diff && (await readBaseFacts(diff, columns, facts, context, only));
  return { head: facts, base: ofBase, changed: true, diff };
}

function toldOfRows({ isOfInterest, onOwnRow }: RowsToCompare): OnlyRows['isOfInterest'] {
  return (value, row) => {
    onOwnRow?.(value, row);
    return isOfInterest(value, row);
  };
}

async function readRelated(
  { file, base, head }: ComparableFile,
  context: CheckContext,
  columns: PairColumns,
  only: OnlyRows | undefined,
): Promise<BothSides | undefined> {
  const facts = await readFacts(head, columns, context, only);
  if (!facts) return undefined;
  if (base && isSame(base, head)) return { base: facts, head: facts, changed: false };
  if (!base) return { head: facts, changed: true };
  const diff = await diffOnce(base, head, { ...file.diffOptions, name: stemOf(file.path) });
  const ofBase = await readBaseFacts(diff, columns, facts, context, only);
  return { head: facts, base: ofBase, changed: true, diff };
}

function isSame(base: Table, head: Table): boolean {
  if (base.recordForm !== head.recordForm || base.rowCount !== head.rowCount) return false;
  const { low, high } = base.fingerprints();
  const other = head.fingerprints();
  return low.every((half, row) => half === other.low[row] && high[row] === other.high[row]);
}
