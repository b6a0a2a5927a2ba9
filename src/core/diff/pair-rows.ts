import { cellJson, isBlank } from '../table/cell.ts';
import type { Row } from '../table/table.ts';
import { normaliseForPairing } from './classify/normalise-for-pairing.ts';
import type { ColumnPairing, KeyChoice } from './diff.ts';
import { pairByContent } from './pair-by-content.ts';
import { hasBlankKey, rowKey } from './row-key.ts';

/** Rows of one side that have no counterpart yet, in file order. */
export interface Leftovers {
  readonly base: readonly Row[];
  readonly head: readonly Row[];
}

/** Called for each pair found. */
export type OnPair = (base: Row, head: Row) => void;

/**
 * Pairs the rows whose records differ. In this order, each step taking from what the one before left:
 *
 * 1. equal keys; within a repeated key equal rows first, then file order;
 * 2. keys equal once spelling and spreadsheet damage are taken away, where that is unique on both sides;
 * 3. equal other cells, where they are unique on both sides: the key was changed;
 * 4. without a key, or where it is blank: equal rows, then the nearest counterparts by content.
 */
export function pairRows(
  left: Leftovers,
  key: KeyChoice,
  columns: ColumnPairing,
  onPair: OnPair,
): void {
  const parsed = pairRaw(left, onPair);
  if (key.columns.length === 0) {
    pairByContent(pairEqual(parsed, columns, onPair), columns, onPair);
    return;
  }
  const blank = (row: Row, places: readonly number[]) => hasBlankKey(row.cells, places);
  const keyed = {
    base: parsed.base.filter((row) => !blank(row, key.baseColumns)),
    head: parsed.head.filter((row) => !blank(row, key.headColumns)),
  };
  const keyless = {
    base: parsed.base.filter((row) => blank(row, key.baseColumns)),
    head: parsed.head.filter((row) => blank(row, key.headColumns)),
  };
  const unequal = pairByKey(keyed, key, columns, onPair);
  const renamed = pairUnique(unequal, normalisedKey(key), onPair);
  pairUnique(renamed, otherCells(key, columns), onPair);
  pairByContent(pairEqual(keyless, columns, onPair), columns, onPair);
}

/** Records that could not be parsed pair only with the same text. */
function pairRaw(left: Leftovers, onPair: OnPair): Leftovers {
  const raw = (rows: readonly Row[]) => rows.filter((row) => row.raw !== undefined);
  pairInOrder({ base: raw(left.base), head: raw(left.head) }, (row) => row.raw!, onPair);
  return {
    base: left.base.filter((row) => row.raw === undefined),
    head: left.head.filter((row) => row.raw === undefined),
  };
}

function pairByKey(
  left: Leftovers,
  key: KeyChoice,
  columns: ColumnPairing,
  onPair: OnPair,
): Leftovers {
  const keyOf = (row: Row, side: 'base' | 'head') =>
    rowKey(row.cells, side === 'base' ? key.baseColumns : key.headColumns);
  // Where a key repeats on either side, equal rows go first.
  const repeated = repeatedTexts(left, keyOf);
  const within = {
    base: left.base.filter((row) => repeated.has(keyOf(row, 'base'))),
    head: left.head.filter((row) => repeated.has(keyOf(row, 'head'))),
  };
  const paired = new Set<Row>();
  pairEqual(within, columns, (base, head) => {
    paired.add(base).add(head);
    onPair(base, head);
  });
  const rest = {
    base: left.base.filter((row) => !paired.has(row)),
    head: left.head.filter((row) => !paired.has(row)),
  };
  return pairInOrder(rest, keyOf, onPair);
}

/** Pairs rows of equal cells, in file order. */
function pairEqual(left: Leftovers, columns: ColumnPairing, onPair: OnPair): Leftovers {
  return pairInOrder(
    left,
    contentOf(columns, () => true),
    onPair,
  );
}

type TextOf = (row: Row, side: 'base' | 'head') => string;

/** Pairs rows of equal text: the first of base with the first of head, and so on. Gives back what is left. */
function pairInOrder(left: Leftovers, textOf: TextOf, onPair: OnPair): Leftovers {
  const waiting = new Map<string, { rows: Row[]; next: number }>();
  for (const row of left.base) {
    const text = textOf(row, 'base');
    const queue = waiting.get(text);
    if (queue) queue.rows.push(row);
    else waiting.set(text, { rows: [row], next: 0 });
  }
  const head = left.head.filter((row) => {
    const queue = waiting.get(textOf(row, 'head'));
    const twin = queue?.rows[queue.next];
    if (!queue || !twin) return true;
    queue.next++;
    onPair(twin, row);
    return false;
  });
  const base = [...waiting.values()].flatMap((queue) => queue.rows.slice(queue.next));
  return { base: base.sort((a, b) => a.index - b.index), head };
}

/** Pairs rows whose text is the same and unique on both sides; rows without a text take no part. */
function pairUnique(
  left: Leftovers,
  textOf: (row: Row, side: 'base' | 'head') => string | undefined,
  onPair: OnPair,
): Leftovers {
  if (left.base.length === 0 || left.head.length === 0) return left;
  const base = uniqueBy(left.base, (row) => textOf(row, 'base'));
  const head = uniqueBy(left.head, (row) => textOf(row, 'head'));
  const paired = new Set<Row>();
  for (const [text, row] of head) {
    const twin = base.get(text);
    if (!twin || !row) continue;
    paired.add(twin).add(row);
    onPair(twin, row);
  }
  return {
    base: left.base.filter((row) => !paired.has(row)),
    head: left.head.filter((row) => !paired.has(row)),
  };
}

/** Rows by text; `undefined` where a text repeats. */
function uniqueBy(
  rows: readonly Row[],
  textOf: (row: Row) => string | undefined,
): Map<string, Row | undefined> {
  const found = new Map<string, Row | undefined>();
  for (const row of rows) {
    const text = textOf(row);
    if (text !== undefined) found.set(text, found.has(text) ? undefined : row);
  }
  return found;
}

function repeatedTexts(left: Leftovers, textOf: TextOf): Set<string> {
  const repeated = new Set<string>();
  for (const side of ['base', 'head'] as const) {
    const seen = new Set<string>();
    for (const row of left[side]) {
      const text = textOf(row, side);
      if (seen.has(text)) repeated.add(text);
      seen.add(text);
    }
  }
  return repeated;
}

function normalisedKey(key: KeyChoice): TextOf {
  return (row, side) => {
    const places = side === 'base' ? key.baseColumns : key.headColumns;
    return JSON.stringify(places.map((place) => normaliseForPairing(row.cells[place])));
  };
}

/** The cells outside the key; undefined where they are all blank and so tell nothing. */
function otherCells(
  key: KeyChoice,
  columns: ColumnPairing,
): (row: Row, side: 'base' | 'head') => string | undefined {
  const content = contentOf(columns, (pair) => !key.headColumns.includes(pair.head));
  const others = columns.pairs.filter((pair) => !key.headColumns.includes(pair.head));
  return (row, side) =>
    others.every((pair) => isBlank(row.cells[pair[side]])) ? undefined : content(row, side);
}

/** A text that a row of base and one of head share exactly when their paired cells are equal. */
function contentOf(
  columns: ColumnPairing,
  wanted: (pair: { base: number; head: number }) => boolean,
): TextOf {
  const pairs = columns.pairs.filter(wanted);
  const widths = {
    base: columns.pairs.length + columns.removed.length,
    head: columns.pairs.length + columns.added.length,
  };
  return (row, side) => {
    const cells = pairs.map((pair) => row.cells[pair[side]]);
    const extra = row.cells.slice(widths[side]);
    return [...cells, ...extra].map((cell) => (cell === undefined ? '' : cellJson(cell))).join();
  };
}
