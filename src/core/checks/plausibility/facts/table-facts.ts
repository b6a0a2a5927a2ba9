import { cellText } from '../../../table/cell.ts';
import type { CheckContext } from '../../check.ts';
import type { RowScan } from '../../shared-scans.ts';
import { type ColumnFacts, ColumnFactsBuilder } from './column-facts.ts';
import { groupColumn } from './group-column.ts';
import { type GroupNumbers, GroupNumbersBuilder } from './group-numbers.ts';

/** What is usual in each column of a table, and in each of its groups where it has any. */
export interface TableFacts {
  readonly columns: readonly ColumnFacts[];
  readonly groups?: GroupNumbers;
}

/** The facts of a side, gathered in one pass however many checks ask; undefined where the file is new. */
export async function tableFacts(
  context: CheckContext,
  side: 'base' | 'head',
): Promise<TableFacts | undefined> {
  const table = context[side];
  if (!table) return undefined;
  const group = groupColumn(context.roles[side]);
  return context.scans.of(table, `plausibility ${group}`, () =>
    factsScan(table.columns.length, group),
  );
}

function factsScan(width: number, group: number | undefined): RowScan<TableFacts> {
  const columns = Array.from({ length: width }, () => new ColumnFactsBuilder());
  const groups = group === undefined ? undefined : new GroupNumbersBuilder();
  return {
    row: ({ cells, raw }) => {
      if (raw !== undefined) return;
      const name = groups ? cellText(cells[group!]).trim() : '';
      columns.forEach((column, i) => {
        const value = column.add(cells[i]);
        if (groups && value?.type === 'number') groups.add(name, i, value.value);
      });
    },
    finish: () => {
      const found = groups?.finish();
      return {
        columns: columns.map((column) => column.finish()),
        ...(found ? { groups: found } : {}),
      };
    },
  };
}
