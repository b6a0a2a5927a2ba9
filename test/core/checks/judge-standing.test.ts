import { describe, expect, it } from 'vitest';
import type { Check, Violation } from '../../../src/core/checks/check.ts';
import { indexChanges } from '../../../src/core/checks/index-changes.ts';
import { judgeStanding } from '../../../src/core/checks/judge-standing.ts';
import type { Cell } from '../../../src/core/table/cell.ts';
import { type ContextSpec, contextOf } from './context-of.ts';
import { tableOf } from './table-of.ts';

const COLUMNS = ['id', 'label', 'note'];

function table(...rows: Cell[][]) {
  return tableOf(COLUMNS, rows);
}

function check(reads?: readonly number[]): Check {
  return {
    name: 'test-check',
    title: 'Tests',
    severity: 'error',
    dimension: 'validity',
    about: '',
    caveat: '',
    hint: '',
    peers: [],
    parameters: {},
    ...(reads ? { reads: () => reads } : {}),
    find: async () => [],
    describe: () => '',
  };
}

/** Standing of each violation as `side row/column: standing`, rows counted from 0. */
async function judge(violations: readonly Violation[], spec: ContextSpec, reads?: number[]) {
  const context = await contextOf(spec);
  const changes = context.diff && indexChanges(context.diff);
  return judgeStanding(check(reads), violations, context, changes).map(
    ({ violation: { side, index, column }, standing }) =>
      `${side} ${index ?? 'file'}${column ? `/${column}` : ''}: ${standing}`,
  );
}

const A = ['a', 'x', 'one'];
const B = ['b', 'x', 'two'];

describe('judgeStanding of a row in head', () => {
  it('is new where the row was added, existing where it was untouched', async () => {
    const violations: Violation[] = [
      { side: 'head', index: 0 },
      { side: 'head', index: 1 },
    ];
    expect(await judge(violations, { base: table(A), head: table(A, B) })).toEqual([
      'head 0: existing',
      'head 1: new',
    ]);
  });

  it('stays existing where the row only moved', async () => {
    const spec = { base: table(A, B), head: table(B, A), headToBase: [1, 0] };
    expect(await judge([{ side: 'head', index: 0 }], spec)).toEqual(['head 0: existing']);
  });

  it('is new where any cell changed, for a rule that reads the whole row', async () => {
    const spec = { base: table(A), head: table(['a', 'x', 'changed']) };
    expect(await judge([{ side: 'head', index: 0 }], spec)).toEqual(['head 0: new']);
  });

  it('is new only where a cell of the columns that the rule reads changed', async () => {
    const spec = { base: table(A), head: table(['a', 'x', 'changed']) };
    expect(await judge([{ side: 'head', index: 0 }], spec, [1])).toEqual(['head 0: existing']);
    expect(await judge([{ side: 'head', index: 0 }], spec, [1, 2])).toEqual(['head 0: new']);
  });

  it('looks at the column it is about where the rule names none', async () => {
    const spec = { base: table(A), head: table(['a', 'x', 'changed']) };
    const violations: Violation[] = [
      { side: 'head', index: 0, column: 'label' },
      { side: 'head', index: 0, column: 'note' },
      { side: 'head', index: 0, column: 'no such column' },
    ];
    expect(await judge(violations, spec)).toEqual([
      'head 0/label: existing',
      'head 0/note: new',
      'head 0/no such column: new',
    ]);
  });

  it('is new where a column was added and filled', async () => {
    const base = tableOf(['id'], [['a']]);
    const head = tableOf(['id', 'mail'], [['a', 'a@example.org']]);
    expect(await judge([{ side: 'head', index: 0, column: 'mail' }], { base, head })).toEqual([
      'head 0/mail: new',
    ]);
  });

  it('is new where only a change can have caused it', async () => {
    const violation: Violation = { side: 'head', index: 0, byChange: true };
    expect(await judge([violation], { base: table(A), head: table(A) })).toEqual(['head 0: new']);
  });

  it('is new with a new partner, existing with old ones', async () => {
    const spec = { base: table(A, B), head: table(A, B, ['c', 'x', 'three']) };
    const violations: Violation[] = [
      { side: 'head', index: 0, partners: [1] },
      { side: 'head', index: 1, partners: [0, 2] },
    ];
    expect(await judge(violations, spec)).toEqual(['head 0: existing', 'head 1: new']);
  });

  it('is new without a base', async () => {
    const violations: Violation[] = [{ side: 'head', index: 0 }, { side: 'head' }];
    expect(await judge(violations, { head: table(A) })).toEqual(['head 0: new', 'head file: new']);
  });
});

describe('judgeStanding of a row in base', () => {
  it('is fixed where the row is gone', async () => {
    const spec = { base: table(A, B), head: table(B), headToBase: [1] };
    expect(await judge([{ side: 'base', index: 0 }], spec)).toEqual(['base 0: fixed']);
  });

  it('is fixed where head is right in its counterpart, wherever that stands', async () => {
    const spec = { base: table(A, B), head: table(B, ['a', 'y', 'one']), headToBase: [1, 0] };
    const violations: Violation[] = [
      { side: 'base', index: 0, column: 'label' },
      { side: 'head', index: 0, column: 'label' },
    ];
    expect(await judge(violations, spec)).toEqual([
      'head 0/label: existing',
      'base 0/label: fixed',
    ]);
  });

  it('is told by head where its counterpart is still wrong', async () => {
    const spec = { base: table(A), head: table(['a', 'y', 'one']) };
    const violations: Violation[] = [
      { side: 'base', index: 0 },
      { side: 'head', index: 0 },
    ];
    expect(await judge(violations, spec)).toEqual(['head 0: new']);
  });

  it('is told by head under the new name of a renamed column', async () => {
    const spec = {
      base: tableOf(['id', 'zip'], [['a', '']]),
      head: tableOf(['id', 'postcode'], [['a', '']]),
      columns: {
        pairs: [
          { base: 0, head: 0, renamed: false, moved: false },
          { base: 1, head: 1, renamed: true, moved: false },
        ],
        added: [],
        removed: [],
      },
    };
    const violations: Violation[] = [
      { side: 'base', index: 0, column: 'zip' },
      { side: 'head', index: 0, column: 'postcode' },
      { side: 'base', column: 'zip' },
      { side: 'head', column: 'postcode' },
    ];
    expect(await judge(violations, spec)).toEqual([
      'head 0/postcode: existing',
      'head file/postcode: existing',
    ]);
  });
});

describe('judgeStanding of a file', () => {
  const spec = { base: table(A), head: table(A) };

  it('is existing where base has the same for the same column', async () => {
    const violations: Violation[] = [
      { side: 'base', column: 'label' },
      { side: 'head', column: 'label' },
      { side: 'head', column: 'note' },
    ];
    expect(await judge(violations, spec)).toEqual([
      'head file/label: existing',
      'head file/note: new',
    ]);
  });

  it('is fixed where only base has it, and a row does not stand for the file', async () => {
    const violations: Violation[] = [{ side: 'base' }, { side: 'head', index: 0 }];
    expect(await judge(violations, spec)).toEqual(['head 0: existing', 'base file: fixed']);
  });
});
