import { columnName } from '../../words/column-name.ts';
import { countOf } from '../../words/count-of.ts';
import { sourceColumn } from '../source-column.ts';
import type { Bins } from './bins.ts';
import { columnKind } from './column-kind.ts';
import type { ComparedTables } from './compared-tables.ts';
import { groupByChange, groupByColumn, groupByRun, type SuspectGroup } from './suspect-groups.ts';
import { findSuspects, type Suspect, textOf } from './suspects.ts';

/** What has to be cured. */
export interface Ailment {
  /** 0-based, of head. */
  readonly column: number;
  readonly bins: Bins;
  /** Head's cells by bin: all of them, or those of the sample. */
  readonly head: readonly number[];
  /** What one row adds to the counts: less than 1 where they are a sample's. */
  readonly weight: number;
  /** How bad it is with these cells in head. */
  score(head: readonly number[]): number;
  /** A score below this is healthy. */
  readonly cured: number;
  /** Whether `head` holds the added rows alone. */
  readonly onlyAdded?: boolean;
}

/** Rows without which a column would not have drifted. */
export interface Cause {
  /** E.g. `the 214 added rows whose source is vendor-b`. */
  readonly name: string;
  readonly rows: number;
  /** What has to be done with them: left out of head, or put back. */
  readonly cure: 'without' | 'with';
  /** The first of them, as a 0-based row of head; left out where head has them no more. */
  readonly first?: number;
  /** Head's cells by bin without them. */
  readonly head: readonly number[];
}

/** Columns of more values are no groups. */
const MOST_GROUPS = 50;
/** A value that most of base has says nothing of the rows that this change brought. */
const COMMON = 0.5;

/**
 * The rows whose removal brings a score down to what is healthy, and to half of what it was at least: those of one
 * source, else of one value of another column (the fewest rows), else one unbroken run of added rows, else all that
 * were added or changed. Or the removed rows, where their return does it. Undefined where nothing of this does.
 */
export function findCause(tables: ComparedTables, ailment: Ailment): Cause | undefined {
  const suspects = findSuspects(tables.diff, ailment.column, ailment.bins).filter(
    ({ op }) => op === 'added' || !ailment.onlyAdded,
  );
  const cure = (groups: readonly SuspectGroup[]) => bestCure(groups, ailment);
  const source = sourceColumn(tables.context);
  return (
    (source === undefined ? undefined : cure(groupsOf(tables, suspects, source))) ??
    cure(
      groupingColumns(tables, ailment).flatMap((column) => groupsOf(tables, suspects, column)),
    ) ??
    cure(groupByRun(suspects)) ??
    cure(groupByChange(suspects)) ??
    cureByReturn(tables, ailment)
  );
}

function groupingColumns({ head, context }: ComparedTables, { column }: Ailment): number[] {
  const { columns } = context.head;
  return head.columns.flatMap((profile, i) => {
    if (i === column || context.key.head.includes(i)) return [];
    const isGroup = columnKind(profile, columnName(columns, i)) !== undefined;
    const values = profile.values?.size ?? Infinity;
    return isGroup && values > 1 && values <= MOST_GROUPS ? [i] : [];
  });
}

function groupsOf(
  { base, diff, context }: ComparedTables,
  suspects: readonly Suspect[],
  column: number,
): SuspectGroup[] {
  const inBase = diff.columns.pairs.find(({ head }) => head === column)?.base;
  const profile = inBase === undefined ? undefined : base.columns[inBase];
  const name = columnName(context.head.columns, column);
  if (context.hidden?.has(name)) return [];
  return groupByColumn(suspects, { index: column, name }).filter(
    ({ value }) => (profile?.values?.get(value) ?? 0) < (profile?.filled ?? 0) * COMMON || !profile,
  );
}

function bestCure(groups: readonly SuspectGroup[], ailment: Ailment): Cause | undefined {
  let best: Cause | undefined;
  for (const { name, suspects } of groups) {
    if (best && suspects.length >= best.rows) continue;
    const left = [...ailment.head];
    for (const { bin } of suspects) {
      if (bin !== -1) left[bin] = Math.max(0, left[bin]! - ailment.weight);
    }
    if (isCured(ailment, left))
      best = {
        name,
        cure: 'without',
        first: suspects[0]?.row.index ?? 0,
        rows: suspects.length,
        head: left,
      };
  }
  return best;
}

function cureByReturn({ diff }: ComparedTables, ailment: Ailment): Cause | undefined {
  const column = diff.columns.pairs.find((pair) => pair.head === ailment.column)?.base;
  if (column === undefined || ailment.onlyAdded) return undefined;
  const whole = [...ailment.head];
  let rows = 0;
  for (const change of diff.changes) {
    if (change.op !== 'removed') continue;
    rows++;
    const bin = ailment.bins.of(textOf(change.base, column));
    if (bin !== -1) whole[bin]! += ailment.weight;
  }
  if (rows === 0 || !isCured(ailment, whole)) return undefined;
  return { name: `the ${countOf(rows, 'removed row')}`, cure: 'with', rows, head: whole };
}

function isCured(ailment: Ailment, head: readonly number[]): boolean {
  const score = ailment.score(head);
  const isEmpty = head.every((count) => count <= 0);
  return !isEmpty && score < ailment.cured && score <= ailment.score(ailment.head) / 2;
}
