import type { Corpus } from './corpus.ts';
import type { LateRows } from './late-rows.ts';
import type { NearValue } from './near-values.ts';
import { PriorRows } from './prior-rows.ts';
import { type KnownRow, type Relation, RowPair, rowAt } from './row-pair.ts';

/** Which rows of the file being checked tell of their pairs: the late ones, the others, or all. */
export type TellingRows = 'late' | 'old' | 'all';

/** One side of a corpus, ready to be walked. */
export interface PairSearch {
  readonly corpus: Corpus;
  readonly side: 'base' | 'head';
  /** The rows of the file being checked, in the order in which they are walked. */
  readonly order: ArrayLike<number>;
  /** The late rows of each file, in the corpus's order. */
  readonly late: readonly LateRows[];
  readonly tells: TellingRows;
  readonly near: ReadonlyMap<number, readonly NearValue[]>;
  /** Whether two labels, by number, contradict each other. */
  readonly differ: (a: number, b: number) => boolean;
}

/**
 * Finds the rows of the corpus's first file that have an earlier row of the same or nearly the same value, of each
 * relation the nearest one.
 *
 * Rows come one after another: those that both sides have first, of them the rows of unchanged files, then the late
 * ones; within each, by path and place, where base's place counts if there is one. So of a new and an old row the new one is told, a pair is told in one file
 * alone, and it is told there where a change made it.
 */
export function findRowPairs(search: PairSearch): RowPair[] {
  const { corpus, late, near } = search;
  const [own] = corpus.files;
  const prior = new PriorRows(near);
  const wanted = wantedValues(search);
  const pairs: RowPair[] = [];
  for (const isLate of [0, 1]) {
    for (const { file, at, facts } of inOrder(search)) {
      const lateRows = late[at]!;
      const tells = file === own && search.tells !== (isLate === 1 ? 'old' : 'late');
      const order = file === own ? search.order : undefined;
      const { compared } = facts;
      for (let place = 0; place < compared.length; place++) {
        const index = order ? order[place]! : place;
        if (lateRows[index] !== isLate || !wanted[compared[index]!]) continue;
        if (tells) pairs.push(...pairsOf(rowAt(file, facts, index), prior, search));
        prior.add(file, facts, index);
      }
    }
  }
  return pairs;
}

/** The values, as ones, of which rows may be in a pair that is told. */
function wantedValues(search: PairSearch): Uint8Array {
  const shared = sharedValues(search);
  const { corpus, side, late, near, tells } = search;
  const compared = corpus.files[0]?.[side]?.compared;
  if (tells !== 'late' || !compared) return shared;
  const wanted = new Uint8Array(shared.length);
  late[0]!.forEach((isLate, row) => {
    const value = compared[row]!;
    if (!isLate || value === -1 || wanted[value] === 2) return;
    wanted[value] = 2;
    for (const other of near.get(value) ?? []) wanted[other.value] ||= 1;
  });
  return wanted.map((isWanted, value) => (isWanted ? shared[value]! : 0));
}

/** The values, as ones, that more than one row has or that are near another: no other row has any pair. */
function sharedValues({ corpus, side, near }: PairSearch): Uint8Array {
  const counts = new Uint8Array(corpus.values.compared.length);
  for (const { [side]: facts } of corpus.files) {
    for (const value of facts?.compared ?? [])
      if (value !== -1 && counts[value]! < 2) counts[value]!++;
  }
  return counts.map((count, value) => (count > 1 || near.has(value) ? 1 : 0));
}

function inOrder({ corpus, side }: PairSearch) {
  return corpus.files
    .flatMap((file, at) => {
      const facts = file[side];
      return facts ? [{ file, at, facts }] : [];
    })
    .sort(
      (a, b) =>
        Number(a.file.changed) - Number(b.file.changed) || (a.file.path < b.file.path ? -1 : 1),
    );
}

/** A row and the nearest earlier row of each relation that it has to any. */
function pairsOf(row: KnownRow, prior: PriorRows, search: PairSearch): RowPair[] {
  const { corpus, side } = search;
  const found = new Map<Relation, RowPair>();
  for (const { row: other, similarity } of prior.near(row.compared)) {
    for (const relation of relationsOf(row, other, search)) {
      if (!found.has(relation))
        found.set(relation, new RowPair({ relation, side, similarity }, row, other, corpus.values));
    }
  }
  return [...found.values()];
}

function relationsOf(row: KnownRow, other: KnownRow, { differ }: PairSearch): Relation[] {
  const isLeak = row.split !== -1 && other.split !== -1 && row.split !== other.split;
  const relations: Relation[] = isLeak ? ['leak'] : [];
  // Another dataset's rows are none of this one's business, and two annotators of one text are no repetition.
  if (row.file.dataset !== other.file.dataset || row.annotator !== other.annotator)
    return relations;
  const contradicts = row.label !== -1 && other.label !== -1 && differ(row.label, other.label);
  if (contradicts) relations.push('contradiction');
  else if (!isLeak) relations.push('repeat');
  return relations;
}
