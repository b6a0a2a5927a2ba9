import type { Table } from '../../../table/table.ts';
import { columnName } from '../../../words/column-name.ts';
import type { CheckContext } from '../../check.ts';
import { profileTable } from '../../profile-table.ts';
import { type ColumnFacts, columnFacts } from './column-facts.ts';
import { groupColumn } from './group-column.ts';
import { groupNumbers } from './group-numbers.ts';

/** A column of head and what its values are set against. */
export interface ReferenceColumn {
  /** Head's name of it. */
  readonly name: string;
  /** 0-based columns. */
  readonly head: number;
  /** Left out where base has no such column. */
  readonly base?: number;
  /** Whether it is a part of the key. */
  readonly isKey: boolean;
  /**
   * What is usual: in base where it has enough values of the column, else in head. It is the same for both sides, so
   * that a value which stays is judged as before.
   */
  readonly usual: ColumnFacts;
  readonly origin: 'base' | 'head';
  /** What head itself holds. */
  readonly now: ColumnFacts;
  /** The usual numbers of each group, ascending; by {@link groupColumn}. */
  readonly groups?: ReadonlyMap<string, Float64Array>;
}

/** Fewer values of base say little of what is usual. */
const LEAST_VALUES = 20;

const known = new WeakMap<Table, Promise<readonly ReferenceColumn[]>>();

/** The columns of head, each with the facts that its values are set against. Worked out once, however many ask. */
export function referenceColumns(context: CheckContext): Promise<readonly ReferenceColumn[]> {
  const found = known.get(context.head) ?? findReferences(context);
  known.set(context.head, found);
  return found;
}

async function findReferences(context: CheckContext): Promise<readonly ReferenceColumn[]> {
  const { head, base, diff, roles, key, scans } = context;
  const [ofHead, ofBase] = await Promise.all([
    profileTable(scans, head),
    base && profileTable(scans, base),
  ]);
  const toBase = new Map(diff?.columns.pairs.map((pair) => [pair.head, pair.base]));
  return head.columns.map((_, column): ReferenceColumn => {
    const inBase = toBase.get(column);
    const now = columnFacts(ofHead, column);
    const before = ofBase && inBase !== undefined ? columnFacts(ofBase, inBase) : undefined;
    const isKnown = before !== undefined && before.filled >= LEAST_VALUES;
    const group = groupColumn(isKnown ? roles.base : roles.head);
    const place = isKnown ? inBase! : column;
    const groups =
      group === undefined || group === place
        ? undefined
        : groupNumbers(isKnown ? ofBase! : ofHead, place, group);
    return {
      name: columnName(head.columns, column),
      head: column,
      ...(inBase === undefined ? {} : { base: inBase }),
      isKey: key.head.includes(column),
      usual: isKnown ? before : now,
      origin: isKnown ? 'base' : 'head',
      now,
      ...(groups ? { groups } : {}),
    };
  });
}
