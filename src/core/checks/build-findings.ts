import type { CheckContext, Violation } from './check.ts';
import { type Finding, type FindingRow, MAX_FINDING_ROWS } from './finding.ts';
import type { ViolationGroup } from './group-violations.ts';
import { readKeyTexts } from './read-key-texts.ts';

/** The keys of the listed rows of either side, by 0-based row. */
type KeyTexts = Readonly<Record<'base' | 'head', ReadonlyMap<number, string>>>;

/** Makes one finding of each group, with the keys and lines of its first rows. Reads each side once at most. */
export async function buildFindings(
  groups: readonly ViolationGroup[],
  context: CheckContext,
): Promise<Finding[]> {
  const listed = groups.flatMap(({ violations }) => violations.slice(0, MAX_FINDING_ROWS));
  const { base, head, key } = context;
  const keys: KeyTexts = {
    base: base ? await readKeyTexts(base, key.base, rowsOf('base', listed)) : new Map(),
    head: await readKeyTexts(head, key.head, rowsOf('head', listed)),
  };
  return groups.map((group) => buildFinding(group, context, keys));
}

function rowsOf(side: 'base' | 'head', violations: readonly Violation[]): number[] {
  return violations.flatMap(({ index, side: s }) =>
    s === side && index !== undefined ? [index] : [],
  );
}

function buildFinding(group: ViolationGroup, context: CheckContext, keys: KeyTexts): Finding {
  const { check, column, standing, violations } = group;
  return {
    check: check.name,
    severity: check.severity,
    standing,
    ...(column === undefined ? {} : { column }),
    count: violations.length,
    rows: violations
      .slice(0, MAX_FINDING_ROWS)
      .map((violation) => findingRow(violation, context, keys)),
    message: check.describe(violations, column),
    hint: check.hint,
  };
}

function findingRow(violation: Violation, context: CheckContext, keys: KeyTexts): FindingRow {
  const { side, index, detail } = violation;
  const table = side === 'base' ? context.base : context.head;
  const line = violation.line ?? (index === undefined ? undefined : table?.line(index));
  const key = index === undefined ? undefined : keys[side].get(index);
  return {
    ...(index === undefined ? {} : { row: index + 1 }),
    ...(line === undefined ? {} : { line }),
    side,
    ...(key === undefined ? {} : { key }),
    ...(detail === undefined ? {} : { detail }),
  };
}
