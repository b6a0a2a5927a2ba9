import { diffOnce } from '../../diff/diff-once.ts';
import { stemOf } from '../../diff/stem-of.ts';
import type { Table } from '../../table/table.ts';
import type { CheckContext } from '../check.ts';
import { type ComparableFile, comparableFiles, isComparable } from './comparable-files.ts';
import type { Corpus } from './corpus.ts';
import { type BothSides, CorpusWriter } from './corpus-writer.ts';
import { readBaseFacts, readFacts } from './file-facts.ts';
import type { PairColumns } from './pair-columns.ts';
import { describeRelated } from './related-files.ts';

/** Reads what is compared of a file and of its related files; undefined where the file has nothing to compare. */
export async function readCorpus(
  context: CheckContext,
  columns: PairColumns,
): Promise<Corpus | undefined> {
  const own = readOwn(context, columns);
  const { files } = await comparableFiles(context);
  const first = await own;
  if (!first) return undefined;
  const writer = new CorpusWriter();
  writer.add(describeRelated(context.path, context.dataset), first);
  for (const each of files) {
    const facts = await readRelated(each, context, columns);
    if (facts) writer.add(each.file, facts);
  }
  return writer.finish();
}

async function readOwn(
  context: CheckContext,
  columns: PairColumns,
): Promise<BothSides | undefined> {
  const { head, diff } = context;
  const facts = isComparable(context) ? await readFacts(head, columns, context) : undefined;
  if (!facts) return undefined;
  const ofBase = diff && (await readBaseFacts(diff, columns, facts, context));
  return { head: facts, base: ofBase, changed: true, diff };
}

async function readRelated(
  { file, base, head }: ComparableFile,
  context: CheckContext,
  columns: PairColumns,
): Promise<BothSides | undefined> {
  const facts = await readFacts(head, columns, context);
  if (!facts) return undefined;
  if (base && isSame(base, head)) return { base: facts, head: facts, changed: false };
  if (!base) return { head: facts, changed: true };
  const diff = await diffOnce(base, head, { ...file.diffOptions, name: stemOf(file.path) });
  const ofBase = await readBaseFacts(diff, columns, facts, context);
  return { head: facts, base: ofBase, changed: true, diff };
}

function isSame(base: Table, head: Table): boolean {
  if (base.recordForm !== head.recordForm || base.rowCount !== head.rowCount) return false;
  const { low, high } = base.fingerprints();
  const other = head.fingerprints();
  return low.every((half, row) => half === other.low[row] && high[row] === other.high[row]);
}
