import { expect, it } from 'vitest';
import { profileTable } from '../../../src/core/checks/profile-table.ts';
import { SharedScans } from '../../../src/core/checks/shared-scans.ts';
import { tableOf } from '../table-of.ts';

it('profiles a table once, however many checks ask', async () => {
  const scans = new SharedScans();
  const table = await tableOf('id,size\n1,4\n2,6\n');
  const [first, second] = [profileTable(scans, table), profileTable(scans, table)];
  expect(first).toBe(second);
  const { rows, columns } = await first;
  expect(rows).toBe(2);
  expect(columns[1]?.numbers.mean).toBe(5);
});
