import { describe, expect, it } from 'vitest';
import { type RowScan, SharedScans } from '../../../src/core/checks/shared-scans.ts';
import { tableOf } from './table-of.ts';

const table = () =>
  tableOf(
    ['id'],
    Array.from({ length: 5 }, (_, i) => [String(i)]),
  );

const counting = (): RowScan<number> => {
  let rows = 0;
  return { row: () => void rows++, finish: () => rows };
};

describe('SharedScans', () => {
  it('reads a table once for all scans that are asked for in the same turn', async () => {
    const [scans, read] = [new SharedScans(), table()];
    const results = await Promise.all([
      scans.of(read, 'a', counting),
      scans.of(read, 'b', counting),
    ]);
    expect(results).toEqual([5, 5]);
    expect(read.reads).toEqual([5]);
  });

  it('runs a scan of one name once, whenever it is asked for again', async () => {
    const [scans, read] = [new SharedScans(), table()];
    expect(await scans.of(read, 'a', counting)).toBe(5);
    const other = () => {
      throw new Error('started again');
    };
    expect(await scans.of(read, 'a', other)).toBe(5);
    expect(read.reads).toEqual([5]);
  });

  it('keeps tables apart', async () => {
    const scans = new SharedScans();
    const empty = tableOf(['id']);
    expect(
      await Promise.all([scans.of(table(), 'a', counting), scans.of(empty, 'a', counting)]),
    ).toEqual([5, 0]);
  });

  it.each([
    [
      'as it starts',
      (): RowScan<number> => {
        throw new Error('broken');
      },
    ],
    [
      'at a row',
      (): RowScan<number> => ({
        row() {
          throw new Error('broken');
        },
        finish: () => 0,
      }),
    ],
    [
      'at the end',
      (): RowScan<number> => ({
        row() {},
        finish() {
          throw new Error('broken');
        },
      }),
    ],
  ])('fails a scan that fails %s, and no other', async (_, broken) => {
    const [scans, read] = [new SharedScans(), table()];
    const failing = scans.of(read, 'broken', broken);
    const working = scans.of(read, 'a', counting);
    await expect(failing).rejects.toThrow('broken');
    expect(await working).toBe(5);
  });

  it('fails every scan where the table cannot be read', async () => {
    const scans = new SharedScans();
    const unreadable = {
      ...table(),
      // biome-ignore lint/correctness/useYield: it fails before the first batch
      async *read() {
        throw new Error('no such file');
      },
    };
    await expect(scans.of(unreadable, 'a', counting)).rejects.toThrow('no such file');
  });
});
