import { expect, it } from 'vitest';
import { confirmRoom } from '../../../src/core/diff/confirm-room.ts';
import { tableOf } from '../table-of.ts';

it('lets rows be read that fit in memory, and says so where they do not', async () => {
  const table = await tableOf('id,name\n1,x\n');
  expect(() => confirmRoom({ parsed: 1_000_000, unparsed: 1_000_000 }, table, 4e9)).not.toThrow();
  expect(() => confirmRoom({ parsed: 20_000_000, unparsed: 0 }, table, 4e9)).toThrow(
    /^20,000,000 rows differ, which takes about 5\.\d GB of memory, and Node may use 4\.0 GB\.$/,
  );
  expect(() => confirmRoom({ parsed: 0, unparsed: 10_000_000 }, table, 4e9)).toThrow('20,000,000');
});
