import type { Violation } from '../checks/check.ts';
import { type Cell, cellText } from '../table/cell.ts';
import type { Row } from '../table/table.ts';
import { cutText } from '../words/cut-text.ts';
import { UNTOLD } from './describe-broken.ts';
import { fillMessage } from './message-template.ts';
import { rowValues, type SideColumns } from './row-values.ts';
import type { Rule } from './rule.ts';

/** A row of one side, and its counterpart in base for a rule about changes. */
export interface JudgedRow {
  readonly row: Row;
  readonly side: 'base' | 'head';
  readonly columns: SideColumns;
  readonly old?: { readonly cells: readonly Cell[]; readonly columns: SideColumns };
}

const MOST_CELLS = 4;
const LONGEST_CELL = 60;

/** What a rule has to say of a row; undefined where it holds, or is not about the row. */
export function judgeRow(rule: Rule, judged: JudgedRow): Violation | undefined {
  const { row, side, columns, old } = judged;
  const values = rowValues(rule, row.cells, columns, old);
  const applies = rule.when ? rule.when.evaluate(values) : true;
  if (applies === false) return undefined;
  const holds = applies === true ? rule.condition.evaluate(values) : applies;
  if (holds === true) return undefined;
  const detail = holds === false ? describeRow(rule, judged) : `${UNTOLD}${holds.fault}`;
  return { side, index: row.index, ...(detail === '' ? {} : { detail }) };
}

/** The rule's own message, or the cells it reads. */
function describeRow(rule: Rule, { row, columns, old }: JudgedRow): string {
  const cellOf = (name: string, isOld: boolean) => {
    const [cells, { byName }] = isOld && old ? [old.cells, old.columns] : [row.cells, columns];
    const at = isOld && !old ? undefined : byName.get(name);
    return at === undefined ? '' : cutText(cellText(cells[at]), LONGEST_CELL);
  };
  if (rule.message) return fillMessage(rule.message, cellOf);
  const maps = [rule.row, rule.written].flatMap((names) => (names === 'all' ? [] : [...names]));
  const names = [...new Set([...rule.names, ...maps])];
  const olds = rule.old === undefined || rule.old === 'all' || !old ? [] : [...rule.old];
  return [
    ...names
      .filter((name) => columns.byName.has(name))
      .map((name) => `${name}: ${cellOf(name, false)}`),
    ...olds.map((name) => `old ${name}: ${cellOf(name, true)}`),
  ]
    .slice(0, MOST_CELLS)
    .join(', ');
}
