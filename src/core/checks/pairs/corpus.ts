import type { Table } from '../../table/table.ts';
import type { CheckContext } from '../check.ts';
import { Dictionary } from './coded-column.ts';
import { FACTS, type Fact, type RowFacts } from './facts-scan.ts';
import { readBaseFacts, readFacts } from './file-facts.ts';
import type { PairColumns } from './pair-columns.ts';
import { describeRelated, type RelatedFile, relatedFiles } from './related-files.ts';

/** The facts of one side of a file, as numbers of the corpus's dictionaries; -1 for none. */
export type SideFacts = Readonly<Record<Fact, Int32Array>>;

/** One file among those whose rows are compared with each other. */
export interface CorpusFile extends RelatedFile {
  readonly changed: boolean;
  /** Left out where the side has no such file, or one that cannot be compared. */
  readonly base?: SideFacts;
  readonly head?: SideFacts;
}

/** The rows of a file and of those related to it, on both sides. */
export interface Corpus {
  /** The file being checked comes first. */
  readonly files: readonly CorpusFile[];
  readonly values: Readonly<Record<Fact, readonly string[]>>;
}

type Dictionaries = Readonly<Record<Fact, Dictionary>>;

/** Reads what is compared of a file and of its related files; undefined where the file has nothing to compare. */
export async function readCorpus(
  context: CheckContext,
  columns: PairColumns,
): Promise<Corpus | undefined> {
  const own = readOwn(context, columns);
  const related = await relatedFiles(context);
  const dictionaries = Object.fromEntries(
    FACTS.map((fact) => [fact, new Dictionary()]),
  ) as unknown as Dictionaries;
  const first = await own;
  if (!first) return undefined;
  const description = describeRelated(context.path, context.dataset);
  const files = [toCorpusFile(description, first, dictionaries)];
  for (const each of related) {
    const facts = await readRelated(each, context, columns);
    if (facts) files.push(toCorpusFile(each, facts, dictionaries));
  }
  const values = Object.fromEntries(FACTS.map((fact) => [fact, dictionaries[fact].values]));
  return { files, values: values as unknown as Corpus['values'] };
}

interface BothSides {
  readonly base?: RowFacts | undefined;
  readonly head?: RowFacts | undefined;
  readonly changed: boolean;
}

async function readOwn(
  context: CheckContext,
  columns: PairColumns,
): Promise<BothSides | undefined> {
  const { base, head } = context;
  const facts = await readFacts(head, columns, context);
  if (!facts) return undefined;
  const ofBase = base && (await readBaseFacts(base, columns, { table: head, facts }, context));
  return { head: facts, base: ofBase, changed: true };
}

async function readRelated(
  { path }: RelatedFile,
  context: CheckContext,
  columns: PairColumns,
): Promise<BothSides | undefined> {
  const { base: own, files } = context;
  const [base, head] = await Promise.all([files.table('base', path), files.table('head', path)]);
  // What the file being checked was renamed from is no other file.
  if (!head || (base && base === own)) return undefined;
  const facts = await readFacts(head, columns, context);
  if (!facts) return undefined;
  if (base && isSame(base, head)) return { base: facts, head: facts, changed: false };
  const ofBase = base && (await readBaseFacts(base, columns, { table: head, facts }, context));
  return { head: facts, base: ofBase, changed: true };
}

function isSame(base: Table, head: Table): boolean {
  if (base.recordForm !== head.recordForm || base.rowCount !== head.rowCount) return false;
  const { low, high } = base.fingerprints;
  return low.every(
    (half, row) => half === head.fingerprints.low[row] && high[row] === head.fingerprints.high[row],
  );
}

function toCorpusFile(
  file: RelatedFile,
  { base, head, changed }: BothSides,
  dictionaries: Dictionaries,
): CorpusFile {
  const ofHead = head && translate(head, file, dictionaries);
  const ofBase = base === head ? ofHead : base && translate(base, file, dictionaries);
  return {
    ...file,
    changed,
    ...(ofBase ? { base: ofBase } : {}),
    ...(ofHead ? { head: ofHead } : {}),
  };
}

function translate(facts: RowFacts, { split }: RelatedFile, dictionaries: Dictionaries): SideFacts {
  const translated = FACTS.map(
    (fact) => [fact, dictionaries[fact].translate(facts[fact])] as const,
  );
  const sides = Object.fromEntries(translated) as unknown as Record<Fact, Int32Array>;
  if (split !== undefined) {
    const number = dictionaries.split.numberOf(split);
    sides.split = sides.split.map((own) => (own === -1 ? number : own));
  }
  return sides;
}
