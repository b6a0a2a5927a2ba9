import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../../src/core/checks/run-checks.ts';
import type { CellClass, CosmeticKind } from '../../../../src/core/diff/classify/cell-class.ts';
import { contextOf } from '../context-of.ts';
import { tableOf } from '../table-of.ts';

/** Cells whose text is the kind of change that they stand for. */
async function find(...kinds: CosmeticKind[]) {
  const base = tableOf(
    ['date'],
    kinds.map(() => ['before']),
  );
  const head = tableOf(
    ['date'],
    kinds.map((kind) => [kind]),
  );
  const classify = (_: unknown, kind: unknown): CellClass => ({
    class: 'cosmetic',
    kind: kind as CosmeticKind,
  });
  return runChecks(await contextOf({ base, head, classify }));
}

describe('cosmetic-change', () => {
  it('sums a column by kind, the most frequent first', async () => {
    const kinds: CosmeticKind[] = [
      'surrounding-space',
      ...Array.from({ length: 1200 }, (): CosmeticKind => 'date-spelling'),
    ];
    expect(await find(...kinds)).toMatchObject([
      {
        check: 'cosmetic-change',
        severity: 'info',
        standing: 'new',
        column: 'date',
        count: 1201,
        message: '1,201 cells re-spelt in date: date spelling 1,200, surrounding space 1',
      },
    ]);
  });

  it('does not count a kind that is alone, and tells it in each row', async () => {
    const [finding] = await find('unicode-form');
    expect(finding?.message).toBe('1 cell re-spelt in date: Unicode form');
    expect(finding?.rows).toEqual([{ row: 1, line: 2, side: 'head', detail: 'Unicode form' }]);
  });
});
