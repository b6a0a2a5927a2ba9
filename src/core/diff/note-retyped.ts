import { type ColumnType, inferType } from '../profile/infer-type.ts';
import { type Cell, isBlank } from '../table/cell.ts';
import type { Row, Table } from '../table/table.ts';
import type { ColumnChanges, ColumnPair, ColumnPairing } from './diff.ts';

/** Rows looked at to tell a column's type. */
const SAMPLE_ROWS = 2000;

/** What was seen of one column on one side. */
interface SeenType {
  readonly type: ColumnType;
  /** Whether every value is text, as opposed to literals; undefined where both occur, or where all is text anyway. */
  readonly asText: boolean | undefined;
}

/**
 * Adds to the paired columns that have changed cells the types seen on both sides, where they differ. Where both
 * formats have types, values that turned from literals into text are another type too: `true` is not `"true"`.
 */
export async function noteRetyped(
  base: Table,
  head: Table,
  columns: ColumnPairing,
  changes: readonly ColumnChanges[],
): Promise<ColumnPairing> {
  if (changes.length === 0) return columns;
  const changed = new Set(changes.map((change) => change.headColumn));
  const pairs = columns.pairs.filter((pair) => changed.has(pair.head));
  const before = await typesOf(
    base,
    pairs.map((pair) => pair.base),
  );
  const after = await typesOf(
    head,
    pairs.map((pair) => pair.head),
  );
  const retyped = new Map<ColumnPair, NonNullable<ColumnPair['retyped']>>();
  for (const [i, pair] of pairs.entries()) {
    const types = compareTypes(before[i]!, after[i]!);
    if (types) retyped.set(pair, types);
  }
  return {
    ...columns,
    pairs: columns.pairs.map((pair) => {
      const types = retyped.get(pair);
      return types ? { ...pair, retyped: types } : pair;
    }),
  };
}

async function typesOf(table: Table, places: readonly number[]): Promise<SeenType[]> {
  const wanted = Array.from({ length: Math.min(SAMPLE_ROWS, table.rowCount) }, (_, i) => i);
  const rows: Row[] = [];
  for await (const batch of table.read(wanted)) rows.push(...batch);
  return places.map((place) => {
    const cells = rows.map((row) => row.cells[place]);
    return {
      type: inferType(cells),
      asText: table.format === 'csv' ? undefined : isAllText(cells),
    };
  });
}

function isAllText(cells: readonly Cell[]): boolean | undefined {
  const values = cells.filter((cell) => !isBlank(cell));
  const texts = values.filter((cell) => typeof cell === 'string').length;
  return texts === values.length ? true : texts === 0 ? false : undefined;
}

function compareTypes(base: SeenType, head: SeenType): ColumnPair['retyped'] {
  if (base.type === 'empty' || head.type === 'empty') return undefined;
  if (base.type !== head.type) return { base: base.type, head: head.type };
  if (base.asText === undefined || head.asText === undefined || base.asText === head.asText)
    return undefined;
  return base.asText ? { base: 'text', head: head.type } : { base: base.type, head: 'text' };
}
