import { isBlank } from '../table/cell.ts';
import type { Row, Table } from '../table/table.ts';
import type { CheckContext, Violation } from './check.ts';

/** What is wrong with a row, in one of its columns or as a whole. */
export type RowFault = Omit<Violation, 'side' | 'index'>;

/** Says what is wrong with a row. */
export type RowRule = (row: Row) => Iterable<RowFault>;

/**
 * Judges every row of head, and those rows of base that head does not hold unchanged: of the others, head's speak
 * for both. Rows that are blank or could not be parsed are passed over: they are findings of their own.
 *
 * @param name Names the rule and whatever it depends on, such as parameters: a rule of one name runs once a table.
 * @param ruleFor Makes the rule for a side, whose columns may lie elsewhere; undefined where it cannot be judged there.
 */
export async function judgeRows(
  { base, head, diff, scans }: CheckContext,
  name: string,
  ruleFor: (side: 'base' | 'head', table: Table) => RowRule | undefined,
): Promise<Violation[]> {
  const judge = (side: 'base' | 'head', table: Table) => {
    const rule = ruleFor(side, table);
    if (!rule) return [];
    return scans.of(table, `${name} ${side}`, () => {
      const found: Violation[] = [];
      return {
        row: (row) => judgeRow(row, side, rule, found),
        finish: () => found,
      };
    });
  };
  const ofHead = judge('head', head);
  if (!base) return ofHead;
  // Without a difference nothing is known to be unchanged.
  const ofBase = diff ? judgeLeftRows(diff.changes, ruleFor('base', base)) : judge('base', base);
  return [...(await ofBase), ...(await ofHead)];
}

/** The rows of base that head lacks or has otherwise, which the difference holds parsed. */
function judgeLeftRows(
  changes: NonNullable<CheckContext['diff']>['changes'],
  rule: RowRule | undefined,
): Violation[] {
  const found: Violation[] = [];
  if (!rule) return found;
  for (const change of changes) {
    if (change.op === 'removed' || change.op === 'modified')
      judgeRow(change.base, 'base', rule, found);
  }
  return found;
}

function judgeRow(row: Row, side: 'base' | 'head', rule: RowRule, found: Violation[]): void {
  if (row.raw !== undefined || row.cells.every(isBlank)) return;
  for (const fault of rule(row)) found.push({ side, index: row.index, ...fault });
}
