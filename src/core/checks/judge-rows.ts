import { isBlank } from '../table/cell.ts';
import type { Row, Table } from '../table/table.ts';
import { changedRows } from './changed-rows.ts';
import type { CheckContext, Violation } from './check.ts';
import type { RowSource } from './shared-scans.ts';

/** What is wrong with a row, in one of its columns or as a whole. */
export type RowFault = Omit<Violation, 'side' | 'index'>;

/** Says what is wrong with a row. */
export type RowRule = (row: Row) => Iterable<RowFault>;

/**
 * Judges the rows of head (those that the change touches, where existing findings are not counted), and those rows of base that
 * head does not hold unchanged: of the others, head's speak for both. Rows that are blank or could not be parsed are passed over:
 * they are findings of their own.
 *
 * @param name Names the rule and whatever it depends on, such as parameters: a rule of one name runs once a table.
 * @param ruleFor Makes the rule for a side, whose columns may lie elsewhere; undefined where it cannot be judged there.
 */
export async function judgeRows(
  { base, head, diff, scans, skipsExisting }: CheckContext,
  name: string,
  ruleFor: (side: 'base' | 'head', table: Table) => RowRule | undefined,
): Promise<Violation[]> {
  const judge = (side: 'base' | 'head', rows: RowSource, table: Table) => {
    const rule = ruleFor(side, table);
    if (!rule) return [];
    return scans.of(rows, `${name} ${side}`, () => {
      const found: Violation[] = [];
      return {
        row: (row) => judgeRow(row, side, rule, found),
        finish: () => found,
      };
    });
  };
  // Without a difference nothing is known to be unchanged.
  const ofHead = judge('head', diff && skipsExisting ? changedRows(diff, 'head').rows : head, head);
  if (!base) return ofHead;
  const ofBase = judge('base', diff ? changedRows(diff, 'base').rows : base, base);
  return [...(await ofBase), ...(await ofHead)];
}

function judgeRow(row: Row, side: 'base' | 'head', rule: RowRule, found: Violation[]): void {
  if (row.raw !== undefined || row.cells.every(isBlank)) return;
  for (const fault of rule(row)) found.push({ side, index: row.index, ...fault });
}
