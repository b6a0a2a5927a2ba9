import { matchTexts } from '../../pattern/match-texts.ts';
import type { CellFault, OpenMatch } from '../../schema/compile-field.ts';
import { showValue } from '../../schema/show-value.ts';
import type { TableSchema } from '../../schema/table-schema.ts';
import type { Cell, Literal } from '../../table/cell.ts';
import type { Table } from '../../table/table.ts';
import { columnName } from '../../words/column-name.ts';
import { cutText } from '../../words/cut-text.ts';
import type { CheckContext, Violation } from '../check.ts';
import { judgeRows, type RowFault, type RowRule } from '../judge-rows.ts';
import { schemaColumns } from './schema-columns.ts';

/** A cell that is not what the schema says. */
export interface CellViolation extends Violation, CellFault {}

/** A cell of which only the worker can tell. */
interface OpenCell extends OpenMatch, Violation {}

const judged = new WeakMap<CheckContext, Promise<readonly CellViolation[]>>();

/** Every cell that is not of its field's type or breaks one of its constraints, on both sides; worked out once. */
export function judgeCells(context: CheckContext): Promise<readonly CellViolation[]> {
  const known = judged.get(context) ?? judgeAll(context);
  judged.set(context, known);
  return known;
}

async function judgeAll(context: CheckContext): Promise<readonly CellViolation[]> {
  const schema = context.schema?.table;
  if (!schema) return [];
  const open: OpenCell[] = [];
  const found = await judgeRows(context, 'schema cells', (side, table) =>
    ruleOf(schema, table, (cell) => open.push({ side, ...cell })),
  );
  const settled = await settle(open, context);
  return [...(found as unknown as readonly CellViolation[]), ...settled];
}

function ruleOf(
  schema: TableSchema,
  table: Table,
  leave: (cell: OpenMatch & Omit<Violation, 'side'>) => void,
): RowRule | undefined {
  const { columns } = schemaColumns(schema, table);
  let index = 0;
  const fields = schema.fields.flatMap((judge, i) => {
    const position = columns[i] ?? -1;
    if (position === -1) return [];
    const column = columnName(table.columns, position);
    return [
      {
        judge,
        position,
        column,
        leaveCell: (match: OpenMatch) => leave({ index, column, ...match }),
      },
    ];
  });
  if (fields.length === 0) return undefined;
  return (row) => {
    index = row.index;
    let faults: RowFault[] | undefined;
    for (const { judge, position, column, leaveCell } of fields) {
      const cell = row.cells[position];
      const fault = judge.judge(cell, table.format, leaveCell);
      if (!fault) continue;
      faults ??= [];
      faults.push({ column, detail: tellCell(cell, fault.expected), ...fault });
    }
    return faults ?? NONE;
  };
}

const NONE: readonly RowFault[] = [];

/** Asks the worker, pattern by pattern. A text that took too long is told as such: nobody knows whether it fits. */
async function settle(
  open: readonly OpenCell[],
  { slowMatcher }: CheckContext,
): Promise<CellViolation[]> {
  const found: CellViolation[] = [];
  for (const pattern of new Set(open.map((cell) => cell.pattern))) {
    const cells = open.filter((cell) => cell.pattern === pattern);
    const texts = cells.map(({ text }) => text);
    const answers = await matchTexts(pattern, 'fullmatch', texts, slowMatcher);
    cells.forEach(({ pattern: _, text, expected, ...violation }, i) => {
      const answer = answers[i];
      if (answer === true) return;
      const untold = answer === false ? '' : `, which ${slowMatcher.bound} did not suffice to tell`;
      const wanted = `${expected}${untold}`;
      found.push({
        ...violation,
        kind: 'constraint',
        expected: wanted,
        detail: tellCell(text, wanted),
      });
    });
  }
  return found;
}

/** E.g. `"12 kg", expected a number`. */
function tellCell(cell: Cell, expected: string): string {
  const found = cell === undefined ? 'no value' : showCell(cell);
  return `${found}, expected ${expected}`;
}

/** Text in quotes, so that `"1"` is not `1`. */
function showCell(cell: string | Literal): string {
  return typeof cell === 'string' ? showValue(cell) : cutText(cell.text, 60);
}
