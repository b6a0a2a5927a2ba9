import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duplicateKey } from '../../../../src/core/checks/keys/duplicate-key.ts';
import { runChecks } from '../../../../src/core/checks/run-checks.ts';
import { type Cell, isBlank, Literal } from '../../../../src/core/table/cell.ts';
import { type ContextSpec, contextOf } from '../context-of.ts';
import { tableOf } from '../table-of.ts';

function idsOf(...ids: Cell[]) {
  return tableOf(
    ['ticket_id'],
    ids.map((id) => [id]),
  );
}

async function find(spec: ContextSpec) {
  return runChecks(await contextOf({ key: ['ticket_id'], ...spec }), [duplicateKey]);
}

describe('duplicate-key', () => {
  it('lists every row of a shared key and names the others', async () => {
    expect(await find({ head: idsOf('a', 'b', 'a', 'c', 'a') })).toMatchObject([
      {
        severity: 'error',
        column: 'ticket_id',
        count: 3,
        message: '3 rows have the same ticket_id as another row',
        rows: [
          { row: 1, line: 2, key: 'a', detail: 'also lines 4 and 6' },
          { row: 3, line: 4, key: 'a', detail: 'also lines 2 and 6' },
          { row: 5, line: 6, key: 'a', detail: 'also lines 2 and 4' },
        ],
      },
    ]);
  });

  it('cuts a long list of other rows', async () => {
    const [finding] = await find({ head: idsOf('a', 'a', 'a', 'a', 'a', 'a') });
    expect(finding?.rows[0]?.detail).toBe('also lines 3, 4, 5 and 2 more');
    expect(finding?.rows[5]?.detail).toBe('also lines 2, 3, 4 and 2 more');
  });

  it('needs every column of the key to be equal', async () => {
    const columns = ['order', 'line'];
    const key = columns;
    const apart = tableOf(columns, [
      ['a', 'b,c'],
      ['a,b', 'c'],
      ['a', 'b'],
    ]);
    expect(await find({ key, head: apart })).toEqual([]);
    const [finding] = await find({
      key,
      head: tableOf(columns, [
        ['a', '1'],
        ['a', '1'],
      ]),
    });
    expect(finding?.message).toBe('2 rows have the same key as another row');
    expect(finding?.rows[0]?.key).toBe('a, 1');
    expect(finding).not.toHaveProperty('column');
  });

  it('keeps text and numbers of JSON apart, and rows without a key', async () => {
    expect(await find({ head: idsOf('1', new Literal('1')) })).toEqual([]);
    expect(await find({ head: idsOf('', '', ' ', undefined, new Literal('null')) })).toEqual([]);
    expect(await find({ key: [], head: idsOf('a', 'a') })).toEqual([]);
  });

  it('is new in both rows where a row repeats an old key', async () => {
    const findings = await find({ base: idsOf('a', 'b'), head: idsOf('a', 'b', 'a') });
    expect(findings.map(({ standing, count }) => [standing, count])).toEqual([['new', 2]]);
  });

  it('leaves old duplicates old where a row joins them, wherever it is put', async () => {
    const base = idsOf('a', 'a', 'a');
    const head = idsOf('a', 'a', 'a', 'a');
    for (const headToBase of [
      [0, 1, 2, -1],
      [-1, 0, 1, 2],
      [0, -1, 1, 2],
    ]) {
      const findings = await find({ base, head, headToBase });
      expect(findings.map(({ standing, count, rows }) => [standing, count, rows[0]?.row])).toEqual([
        ['new', 1, headToBase.indexOf(-1) + 1],
        ['existing', 3, headToBase[0] === -1 ? 2 : 1],
      ]);
    }
  });

  it('is new where a change of the key made it, existing where another cell changed', async () => {
    const columns = ['ticket_id', 'label'];
    const base = tableOf(columns, [
      ['a', 'x'],
      ['b', 'x'],
      ['c', 'x'],
      ['c', 'y'],
    ]);
    const head = tableOf(columns, [
      ['a', 'x'],
      ['a', 'x'],
      ['c', 'changed'],
      ['c', 'y'],
    ]);
    const findings = await find({ base, head });
    expect(findings.map(({ standing, rows }) => [standing, rows.map(({ row }) => row)])).toEqual([
      ['new', [1, 2]],
      ['existing', [3, 4]],
    ]);
  });

  it('is fixed where one of two rows is gone', async () => {
    const findings = await find({ base: idsOf('a', 'b', 'a'), head: idsOf('a', 'b') });
    expect(findings.map(({ standing, count }) => [standing, count])).toEqual([['fixed', 2]]);
  });

  it('finds exactly the rows whose key another row has', async () => {
    const cell = fc.constantFrom<Cell>('a', 'b', '["a"]', '', '"', 'null', new Literal('null'));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 12 }), async (rows) => {
        const head = tableOf(['x', 'y'], rows);
        const [finding] = await find({ key: ['x', 'y'], head });
        const expected = rows.flatMap(([x, y], i) => {
          if (isBlank(x) || isBlank(y)) return [];
          return rows.some(([a, b], j) => i !== j && a === x && b === y) ? [i + 1] : [];
        });
        expect(finding?.rows.map(({ row }) => row) ?? []).toEqual(expected);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
