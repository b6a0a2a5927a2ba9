import type { Table } from '../table/table.ts';
import type { ColumnPair, ColumnPairing } from './diff.ts';
import { findRenames } from './find-renames.ts';
import { longestIncreasing } from './longest-increasing.ts';

/**
 * Tells which column of base is which column of head: by name (a repeated name by its occurrence), then,
 * for what is left on both sides, by content.
 */
export async function pairColumns(base: Table, head: Table): Promise<ColumnPairing> {
  const headToBase = pairByName(base.columns, head.columns);
  const named = new Set(headToBase);
  const left = {
    base: base.columns.map((_, i) => i).filter((i) => !named.has(i)),
    head: head.columns.map((_, i) => i).filter((i) => headToBase[i]! < 0),
  };
  const renames = await findRenames(base, left.base, head, left.head);
  for (const rename of renames) headToBase[rename.head] = rename.base;

  const inPlace = longestIncreasing(headToBase);
  const renamed = new Set(renames.map((rename) => rename.head));
  const paired = new Set(headToBase);
  const pairs: ColumnPair[] = headToBase.flatMap((baseColumn, headColumn) =>
    baseColumn < 0
      ? []
      : [
          {
            base: baseColumn,
            head: headColumn,
            renamed: renamed.has(headColumn),
            moved: !inPlace[headColumn],
          },
        ],
  );
  return {
    pairs,
    added: left.head.filter((column) => !renamed.has(column)),
    removed: left.base.filter((column) => !paired.has(column)),
  };
}

/**
 * For each column of head the column of base of the same name and occurrence, or -1. Columns left out on
 * either side (renamed ones) pair with nothing.
 */
export function pairByName(
  base: readonly string[],
  head: readonly string[],
  leftOut: { readonly base: ReadonlySet<number>; readonly head: ReadonlySet<number> } = NOTHING,
): number[] {
  const places = new Map<string, number[]>();
  for (const [i, name] of base.entries()) {
    if (leftOut.base.has(i)) continue;
    const list = places.get(name);
    if (list) list.push(i);
    else places.set(name, [i]);
  }
  return head.map((name, i) => (leftOut.head.has(i) ? -1 : (places.get(name)?.shift() ?? -1)));
}

const NOTHING = { base: new Set<number>(), head: new Set<number>() };
