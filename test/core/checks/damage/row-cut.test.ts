import { describe, expect, it } from 'vitest';
import type { CheckContext } from '../../../../src/core/checks/check.ts';
import { rowCut } from '../../../../src/core/checks/damage/row-cut.ts';
import type { CsvDialect } from '../../../../src/core/table/dialect.ts';
import type { Table } from '../../../../src/core/table/table.ts';
import { contextOf } from '../context-of.ts';
import { tableOf } from '../table-of.ts';

/** A table that claims to have so many rows; the check asks for no more. */
function tableWithRows(rowCount: number, header = true): Table {
  const table = tableOf(['id']);
  return { ...table, rowCount, dialect: { ...(table.dialect as CsvDialect), header } };
}

async function cut(base: Table | undefined, head: Table) {
  const context: CheckContext = { ...(await contextOf({ head: tableOf(['id']) })), head };
  return rowCut.find(base ? { ...context, base } : context, {});
}

describe('row-cut', () => {
  it('finds a file that ends where a spreadsheet does and was longer', async () => {
    expect(await cut(tableWithRows(1_200_000), tableWithRows(1_048_575))).toEqual([
      {
        side: 'head',
        index: 1_048_574,
        detail: '1,200,000 → 1,048,575 rows',
        byChange: true,
      },
    ]);
    expect(await cut(tableWithRows(65_536), tableWithRows(65_535))).toHaveLength(1);
  });

  it('counts the header only where there is one', async () => {
    expect(await cut(tableWithRows(70_000), tableWithRows(65_536))).toEqual([]);
    expect(await cut(tableWithRows(70_000), tableWithRows(65_536, false))).toHaveLength(1);
  });

  it('is silent where nothing was lost, or nothing can be compared', async () => {
    expect(await cut(tableWithRows(65_535), tableWithRows(65_535))).toEqual([]);
    expect(await cut(tableWithRows(65_000), tableWithRows(65_535))).toEqual([]);
    expect(await cut(undefined, tableWithRows(65_535))).toEqual([]);
  });
});
