import { describe, expect, it } from 'vitest';
import { duplicateKey } from '../../../../src/core/checks/keys/duplicate-key.ts';
import { missingKey } from '../../../../src/core/checks/keys/missing-key.ts';
import { runChecks } from '../../../../src/core/checks/run-checks.ts';
import { NULL } from '../../../../src/core/table/cell.ts';
import { contextOf } from '../context-of.ts';
import { tableOf } from '../table-of.ts';

const COLUMNS = ['order', 'line', 'label'];
const key = ['order', 'line'];

describe('missing-key', () => {
  it('finds rows without a value, column by column of the key', async () => {
    const head = tableOf(COLUMNS, [
      ['a', '1', 'x'],
      ['', '2', 'x'],
      [' ', NULL, 'x'],
      ['b', undefined, 'x'],
    ]);
    const findings = await runChecks(await contextOf({ head, key }), [missingKey]);
    expect(findings.map(({ column, message, rows }) => [column, message, rows])).toMatchObject([
      ['line', '2 rows have no line', [{ row: 3 }, { row: 4, key: 'b, ' }]],
      ['order', '2 rows have no order', [{ row: 2, key: ', 2' }, { row: 3 }]],
    ]);
  });

  it('leaves rows without any value to the check on blank rows', async () => {
    const head = tableOf(COLUMNS, [['']]);
    expect(await runChecks(await contextOf({ head, key }), [missingKey])).toEqual([]);
  });

  it('finds nothing where the file has no key', async () => {
    const head = tableOf(COLUMNS, [['', '', 'x']]);
    expect(await runChecks(await contextOf({ head }), [missingKey])).toEqual([]);
  });

  it('is existing where only other cells changed, new where the key was taken away', async () => {
    const base = tableOf(COLUMNS, [
      ['', '1', 'x'],
      ['b', '2', 'x'],
    ]);
    const head = tableOf(COLUMNS, [
      ['', '1', 'changed'],
      ['', '2', 'x'],
    ]);
    const findings = await runChecks(await contextOf({ base, head, key }), [missingKey]);
    expect(findings.map(({ standing, rows }) => [standing, rows[0]?.row])).toEqual([
      ['new', 2],
      ['existing', 1],
    ]);
  });

  it('shares one reading of the whole file with duplicate-key', async () => {
    const head = tableOf(COLUMNS, [
      ['a', '1', 'x'],
      ['b', '1', 'x'],
    ]);
    await runChecks(await contextOf({ head, key }), [missingKey, duplicateKey]);
    expect(head.reads).toEqual([2]);
  });
});
