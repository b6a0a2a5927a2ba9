import { changedRows } from '../checks/changed-rows.ts';
import type { CheckContext, Violation } from '../checks/check.ts';
import { isBlank } from '../table/cell.ts';
import type { Row, Table } from '../table/table.ts';
import { cellReadings, SAMPLE_ROWS } from './cell-readings.ts';
import { columnsRead } from './columns-read.ts';
import { findMistyped } from './find-mistyped.ts';
import { judgeRow } from './judge-row.ts';
import { columnsByName, type SideColumns } from './row-values.ts';
import type { Rule } from './rule.ts';

type Side = 'base' | 'head';
/** Judges a row, its columns and cells read as its side has them. */
type RowJudge = (row: Row, columns: SideColumns) => Violation | undefined;

/**
 * The rows that break a rule, or of which it cannot tell. Of base, only what head does not hold unchanged; a rule
 * about changes looks at added and modified rows alone, and says that the change broke it.
 *
 * @param missing Columns that the rule reads and a side lacks; it is not judged there.
 */
export async function findBroken(
  rule: Rule,
  context: CheckContext,
  missing: readonly Violation[],
): Promise<readonly Violation[]> {
  const { base, head, diff } = context;
  const isJudged = (side: Side) => !missing.some((violation) => violation.side === side);
  if (!isJudged('head')) return [];
  // Where base cannot be read, what changed is not known.
  if (rule.isAboutChange && base) return diff ? judgeChanges(rule, context) : [];

  const judge =
    (side: Side): RowJudge =>
    (row, columns) =>
      judgeRow(rule, { row, side, columns });
  const ofHead = context.skipsExisting
    ? judgeChangedHead(rule, context, judge('head'))
    : scanRows(context, head, 'head', rule, judge('head'));
  if (!base || rule.isAboutChange || !isJudged('base')) return (await ofHead).found;
  if (!diff) {
    const ofBase = scanRows(context, base, 'base', rule, judge('base'));
    return [...(await ofBase).found, ...(await ofHead).found];
  }
  const { found, columns } = await ofHead;
  // Without an index it says that the rule cannot be judged, and so not what became of base's rows either.
  if (found.some(({ index }) => index === undefined)) return found;
  const baseColumns = columnsOfBase(base, diff.columns.pairs, columns, head);
  const ofBase = await judgeChanged(context, 'base', (row) =>
    seen(row, judge('base'), baseColumns),
  );
  return [...ofBase, ...found];
}

/** Added rows, and modified ones against their old selves. */
async function judgeChanges(rule: Rule, context: CheckContext): Promise<readonly Violation[]> {
  const { head, diff } = context;
  if (!diff) return [];
  const { columns, found } = await readColumns(rule, context);
  if (found.length > 0) return found;
  const baseColumns = columnsOfBase(diff.base, diff.columns.pairs, columns, head);
  return diff.changes.flatMap((change) => {
    if (change.op !== 'added' && change.op !== 'modified') return [];
    const old =
      change.op === 'modified' ? { cells: change.base.cells, columns: baseColumns } : undefined;
    const judge: RowJudge = (row) =>
      judgeRow(rule, { row, side: 'head', columns, ...(old ? { old } : {}) });
    return seen(change.head, judge, columns).map((violation) => ({ ...violation, byChange: true }));
  });
}

interface Scanned {
  readonly found: readonly Violation[];
  readonly columns: SideColumns;
}

/** The rows of head that base lacks or has otherwise. */
async function judgeChangedHead(
  rule: Rule,
  context: CheckContext,
  judge: RowJudge,
): Promise<Scanned> {
  const { columns, found } = await readColumns(rule, context);
  if (found.length > 0) return { columns, found };
  const judged = await judgeChanged(context, 'head', (row) => seen(row, judge, columns));
  return { columns, found: judged };
}

async function judgeChanged(
  { diff }: CheckContext,
  side: Side,
  judge: (row: Row) => readonly Violation[],
): Promise<readonly Violation[]> {
  const found: Violation[] = [];
  if (!diff) return found;
  for await (const rows of changedRows(diff, side).rows.read()) {
    for (const row of rows) found.push(...judge(row));
  }
  return found;
}

/** What head's columns hold, by its first rows, and what is wrong where these are not of the types that the rule needs. */
async function readColumns(rule: Rule, { head }: CheckContext): Promise<Scanned> {
  const byName = columnsByName(head.columns);
  const first: Row[] = [];
  const wanted = Array.from({ length: Math.min(SAMPLE_ROWS, head.rowCount) }, (_, row) => row);
  for await (const rows of head.read(wanted)) first.push(...rows);
  const columns = {
    byName,
    readings: cellReadings(head.format, first, columnsRead(rule, byName)),
  };
  return { columns, found: findMistyped(rule, columns) };
}

/** One pass in which the first rows wait until they have told what the columns hold. */
function scanRows(
  { scans }: CheckContext,
  table: Table,
  side: Side,
  rule: Rule,
  judge: RowJudge,
): Promise<Scanned> {
  return scans.of(table, `rule ${rule.policy.name} ${side}`, () => {
    const byName = columnsByName(table.columns);
    const found: Violation[] = [];
    const waiting: Row[] = [];
    let columns: SideColumns | undefined;
    let isMistyped = false;
    const start = (): SideColumns => {
      columns = {
        byName,
        readings: cellReadings(table.format, waiting, columnsRead(rule, byName)),
      };
      if (side === 'head') found.push(...findMistyped(rule, columns));
      isMistyped = found.length > 0;
      if (!isMistyped) for (const row of waiting) found.push(...seen(row, judge, columns));
      waiting.length = 0;
      return columns;
    };
    return {
      row: (row) => {
        if (isMistyped) return;
        if (columns) found.push(...seen(row, judge, columns));
        else if (waiting.push(row) === SAMPLE_ROWS) start();
      },
      finish: () => ({ found, columns: columns ?? start() }),
    };
  });
}

/** Blank rows and those that could not be parsed are findings of their own. */
function seen(row: Row, judge: RowJudge, columns: SideColumns): Violation[] {
  if (row.raw !== undefined || row.cells.every(isBlank)) return [];
  const violation = judge(row, columns);
  return violation ? [violation] : [];
}

/** Base's columns by head's names, and by their own where head has none, read as head's are. */
function columnsOfBase(
  base: Table,
  pairs: readonly { readonly base: number; readonly head: number }[],
  { readings }: SideColumns,
  head: Table,
): SideColumns {
  const byName = new Map(columnsByName(base.columns));
  const byColumn = new Map<number, NonNullable<ReturnType<typeof readings.get>>>();
  for (const pair of pairs) {
    byName.set(head.columns[pair.head]!, pair.base);
    const reading = readings.get(pair.head);
    if (reading) byColumn.set(pair.base, reading);
  }
  return { byName, readings: byColumn };
}
