import type { CheckContext, Counterpart, Violation } from './check.ts';
import {
  type Finding,
  type FindingCounterpart,
  type FindingRow,
  MAX_FINDING_ROWS,
} from './finding.ts';
import type { ViolationGroup } from './group-violations.ts';
import { readKeyTexts } from './read-key-texts.ts';
import { quoteDetail, readQuotes } from './read-quotes.ts';

/** Texts of the listed rows of either side, such as their keys, by 0-based row. */
type RowTexts = Readonly<Record<'base' | 'head', ReadonlyMap<number, string>>>;

/** Makes one finding of each group, with the keys and lines of its first rows. Reads each side once at most. */
export async function buildFindings(
  groups: readonly ViolationGroup[],
  context: CheckContext,
): Promise<Finding[]> {
  const listed = groups.flatMap(({ violations }) => violations.slice(0, MAX_FINDING_ROWS));
  const shown = [...listed, ...listed.flatMap(({ counterpart }) => ownRow(counterpart))];
  const { base, head, key } = context;
  const keys: RowTexts = {
    base: base ? await readKeyTexts(base, key.base, rowsOf('base', shown)) : new Map(),
    head: await readKeyTexts(head, key.head, rowsOf('head', shown)),
  };
  return Promise.all(
    groups.map(async (group) => buildFinding(group, context, keys, await quotesOf(group, context))),
  );
}

/** The texts of a group's listed rows and of their other rows in the file, where its check shows them. */
async function quotesOf(
  { check, violations }: ViolationGroup,
  context: CheckContext,
): Promise<RowTexts> {
  const columns = check.quotes?.(context) ?? [];
  const listed = columns.length === 0 ? [] : violations.slice(0, MAX_FINDING_ROWS);
  const rows = [...listed, ...listed.flatMap(({ counterpart }) => ownRow(counterpart))];
  return {
    base: await readQuotes(context, 'base', columns, rowsOf('base', rows)),
    head: await readQuotes(context, 'head', columns, rowsOf('head', rows)),
  };
}

/** A counterpart whose row is in the file itself. */
function ownRow(counterpart: Counterpart | undefined): Counterpart[] {
  return counterpart && counterpart.path === undefined ? [counterpart] : [];
}

function rowsOf(
  side: 'base' | 'head',
  rows: readonly Pick<Violation, 'side' | 'index'>[],
): number[] {
  return rows.flatMap(({ index, side: s }) => (s === side && index !== undefined ? [index] : []));
}

function buildFinding(
  group: ViolationGroup,
  context: CheckContext,
  keys: RowTexts,
  quotes: RowTexts,
): Finding {
  const { check, column, standing, violations, parameters, severity } = group;
  const chart = violations.find((violation) => violation.chart)?.chart;
  return {
    check: check.name,
    severity,
    dimension: check.dimension,
    standing,
    ...(column === undefined ? {} : { column }),
    ...(check.rule === undefined ? {} : { rule: check.rule }),
    count: violations.reduce((sum, { count = 1 }) => sum + count, 0),
    rows: violations
      .slice(0, MAX_FINDING_ROWS)
      .map((violation) => findingRow(violation, context, keys, quotes)),
    message:
      context.hidesRows && check.quotesCells
        ? sayTitle(group)
        : check.describe(violations, column, parameters),
    hint: check.advise?.(violations) ?? check.hint,
    ...(chart ? { chart } : {}),
  };
}

function sayTitle({ check, column }: ViolationGroup): string {
  const where = column === undefined ? '' : ` in ${column}`;
  return `${check.title}${where}; what stands in rows is hidden`;
}

function findingRow(
  violation: Violation,
  context: CheckContext,
  keys: RowTexts,
  quotes: RowTexts,
): FindingRow {
  const { side, index, counterpart } = violation;
  const detail = quotedDetail(violation, quotes);
  const line = violation.line ?? lineOf(context, side, index);
  const key = index === undefined ? undefined : keys[side].get(index);
  return {
    ...(index === undefined ? {} : { row: index + 1 }),
    ...(line === undefined ? {} : { line }),
    side,
    ...(key === undefined ? {} : { key }),
    ...(detail === undefined ? {} : { detail }),
    ...(counterpart ? { counterpart: describeCounterpart(counterpart, context, keys) } : {}),
  };
}

function quotedDetail(
  { side, index, detail, counterpart }: Violation,
  quotes: RowTexts,
): string | undefined {
  const own = index === undefined ? undefined : quotes[side].get(index);
  if (detail === undefined || !own) return detail;
  const [other] = ownRow(counterpart);
  return quoteDetail(detail, own, other && quotes[other.side].get(other.index));
}

function describeCounterpart(
  { path, side, index, ...given }: Counterpart,
  context: CheckContext,
  keys: RowTexts,
): FindingCounterpart {
  const own = path === undefined;
  const line = given.line ?? (own ? lineOf(context, side, index) : undefined);
  const key = given.key ?? (own ? keys[side].get(index) : undefined);
  return {
    ...(own ? {} : { path }),
    side,
    row: index + 1,
    ...(line === undefined ? {} : { line }),
    ...(key === undefined ? {} : { key }),
  };
}

function lineOf(
  { base, head }: CheckContext,
  side: 'base' | 'head',
  index: number | undefined,
): number | undefined {
  return index === undefined ? undefined : (side === 'base' ? base : head)?.line(index);
}
