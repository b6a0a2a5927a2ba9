import { type Cell, cellJson, isBlank } from '../table/cell.ts';
import type { Row } from '../table/table.ts';
import type { ColumnPairing } from './diff.ts';
import type { Leftovers, OnPair } from './pair-rows.ts';
import { textSimilarity } from './text-similarity.ts';

/** The share of a row's cells that has to be equal for two rows to be one that was edited. */
const LEAST_EQUAL = 0.5;
/** How alike the texts of two neighbours have to be where hardly a cell is equal. */
const LEAST_ALIKE = 0.5;
/** A value that stands in more rows than this says little about which row it is. */
const MOST_POSTINGS = 64;

/**
 * Pairs rows without a key with their nearest counterparts: those that share most cells, at least half;
 * then, in file order, neighbours whose texts are alike. What is left was removed or added.
 */
export function pairByContent(left: Leftovers, columns: ColumnPairing, onPair: OnPair): void {
  if (left.base.length === 0 || left.head.length === 0) return;
  const paired = new Set<Row>();
  const pair = (base: Row, head: Row) => {
    paired.add(base).add(head);
    onPair(base, head);
  };
  for (const { base, head } of byEqualCells(left, columns)) {
    if (!paired.has(base) && !paired.has(head)) pair(base, head);
  }
  const rest = {
    base: left.base.filter((row) => !paired.has(row)),
    head: left.head.filter((row) => !paired.has(row)),
  };
  pairAlikeInOrder(rest, columns, pair);
}

interface Candidate {
  readonly base: Row;
  readonly head: Row;
  readonly equal: number;
}

/** Rows that share at least half of their cells, the best pairs first, nearer ones before farther ones. */
function byEqualCells(left: Leftovers, columns: ColumnPairing): Candidate[] {
  const postings = new Map<string, Row[]>();
  for (const row of left.base) {
    for (const [i, pair] of columns.pairs.entries()) {
      const cell = row.cells[pair.base];
      if (isBlank(cell)) continue;
      const value = `${i}:${cellJson(cell)}`;
      const list = postings.get(value);
      if (!list) postings.set(value, [row]);
      else if (list.length <= MOST_POSTINGS) list.push(row);
    }
  }
  const candidates: Candidate[] = [];
  for (const head of left.head) {
    const nearby = new Set<Row>();
    for (const [i, pair] of columns.pairs.entries()) {
      const list = postings.get(`${i}:${cellJson(head.cells[pair.head])}`) ?? [];
      if (list.length <= MOST_POSTINGS) for (const row of list) nearby.add(row);
    }
    for (const base of nearby) {
      const equal = shareOfEqualCells(base, head, columns);
      if (equal >= LEAST_EQUAL) candidates.push({ base, head, equal });
    }
  }
  const distance = ({ base, head }: Candidate) => Math.abs(base.index - head.index);
  return candidates.sort(
    (a, b) => b.equal - a.equal || distance(a) - distance(b) || a.head.index - b.head.index,
  );
}

function shareOfEqualCells(base: Row, head: Row, columns: ColumnPairing): number {
  let equal = 0;
  let counted = 0;
  for (const pair of columns.pairs) {
    const a = base.cells[pair.base];
    const b = head.cells[pair.head];
    if (isBlank(a) && isBlank(b)) continue;
    counted++;
    if (cellJson(a) === cellJson(b)) equal++;
  }
  return counted === 0 ? 0 : equal / counted;
}

/** Walks both sides together and pairs rows whose whole text is alike; a row that finds none is passed over. */
function pairAlikeInOrder(left: Leftovers, columns: ColumnPairing, pair: OnPair): void {
  let next = 0;
  for (const head of left.head) {
    for (let k = next; k < Math.min(left.base.length, next + 8); k++) {
      const base = left.base[k]!;
      const before = textOf(columns.pairs.map((each) => base.cells[each.base]));
      const after = textOf(columns.pairs.map((each) => head.cells[each.head]));
      if (textSimilarity(before, after) < LEAST_ALIKE) continue;
      pair(base, head);
      next = k + 1;
      break;
    }
  }
}

function textOf(cells: readonly Cell[]): string {
  return cells.map((cell) => (typeof cell === 'string' ? cell : cell ? cell.text : '')).join('\n');
}
