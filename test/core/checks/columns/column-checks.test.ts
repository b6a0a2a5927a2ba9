import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../../src/core/checks/run-checks.ts';
import type { ColumnPair } from '../../../../src/core/diff/diff.ts';
import { contextOf } from '../context-of.ts';
import { tableOf } from '../table-of.ts';

async function say(base: string[], head: string[], pairs: ColumnPair[], removed: number[] = []) {
  const context = await contextOf({
    base: tableOf(base),
    head: tableOf(head),
    columns: { pairs, added: [], removed },
  });
  return (await runChecks(context)).map((f) => [
    f.check,
    f.severity,
    f.standing,
    f.column,
    f.message,
  ]);
}

const KEPT = { base: 0, head: 0, renamed: false, moved: false };

describe('the checks on columns', () => {
  it('tells removed columns', async () => {
    expect(await say(['id', 'age', ''], ['id'], [KEPT], [1, 2])).toEqual([
      ['column-removed', 'warning', 'new', 'age', 'The columns no longer include age'],
      ['column-removed', 'warning', 'new', 'column 3', 'The columns no longer include column 3'],
    ]);
  });

  it('tells renamed columns by both names', async () => {
    const renamed = { base: 1, head: 1, renamed: true, moved: false };
    expect(await say(['id', 'zip'], ['id', 'postcode'], [KEPT, renamed])).toEqual([
      ['column-renamed', 'info', 'new', 'postcode', 'zip is now named postcode'],
    ]);
  });

  it('tells retyped columns by both types', async () => {
    const retyped = { ...KEPT, retyped: { base: 'integer', head: 'text' } };
    expect(await say(['price'], ['price'], [retyped])).toEqual([
      ['column-retyped', 'warning', 'new', 'price', 'The type of price changed: integer → text'],
    ]);
  });

  it('is silent where columns only moved', async () => {
    expect(await say(['id'], ['id'], [{ ...KEPT, moved: true }])).toEqual([]);
  });
});
