import { describe, expect, it } from 'vitest';
import { AssayError } from '../../../src/core/assay-error.ts';
import type { Check, Violation } from '../../../src/core/checks/check.ts';
import type { Severity } from '../../../src/core/checks/finding.ts';
import { runChecks } from '../../../src/core/checks/run-checks.ts';
import { contextOf } from './context-of.ts';
import { tableOf } from './table-of.ts';

function checkFinding(
  name: string,
  violations: readonly Violation[],
  severity: Severity = 'error',
): Check {
  return {
    name,
    title: name,
    severity,
    dimension: 'validity',
    about: '',
    caveat: '',
    hint: 'Look.',
    peers: [],
    parameters: {},
    find: async () => violations,
    describe: (found, column) => `${found.length} in ${column ?? 'the file'}`,
  };
}

describe('runChecks', () => {
  it('makes one finding a check, column and standing, with keys, lines and details', async () => {
    const base = tableOf(['id', 'part', 'label'], [['a', '1', 'x']]);
    const head = tableOf(
      ['id', 'part', 'label'],
      [
        ['a', '1', 'x'],
        ['b', '2', 'x'],
      ],
    );
    const violations: Violation[] = [
      { side: 'head', index: 1, column: 'label', detail: 'seen' },
      { side: 'head', index: 0, column: 'label', line: 9 },
      { side: 'head' },
    ];
    const context = await contextOf({ base, head, key: ['id', 'part'] });
    expect(await runChecks(context, [checkFinding('test-check', violations)])).toEqual([
      {
        check: 'test-check',
        severity: 'error',
        dimension: 'validity',
        standing: 'new',
        count: 1,
        rows: [{ side: 'head' }],
        message: '1 in the file',
        hint: 'Look.',
      },
      {
        check: 'test-check',
        severity: 'error',
        dimension: 'validity',
        standing: 'new',
        column: 'label',
        count: 1,
        rows: [{ row: 2, line: 3, side: 'head', key: 'b, 2', detail: 'seen' }],
        message: '1 in label',
        hint: 'Look.',
      },
      {
        check: 'test-check',
        severity: 'error',
        dimension: 'validity',
        standing: 'existing',
        column: 'label',
        count: 1,
        rows: [{ row: 1, line: 9, side: 'head', key: 'a, 1' }],
        message: '1 in label',
        hint: 'Look.',
      },
    ]);
  });

  it('shows a fixed row where it was, in base', async () => {
    const base = tableOf(['id'], [['a'], ['b']]);
    const head = tableOf(['id'], [['a']]);
    const context = await contextOf({ base, head, key: ['id'] });
    const [finding] = await runChecks(context, [
      checkFinding('test-check', [{ side: 'base', index: 1 }]),
    ]);
    expect(finding).toMatchObject({
      standing: 'fixed',
      rows: [{ row: 2, line: 3, side: 'base', key: 'b' }],
    });
  });

  it('orders by severity, check, column and standing', async () => {
    const context = await contextOf({
      base: tableOf(['id'], [['a']]),
      head: tableOf(['id'], [['a'], ['b']]),
    });
    const both: Violation[] = [
      { side: 'head', index: 0, column: 'id' },
      { side: 'head', index: 1, column: 'id' },
      { side: 'base', column: 'id' },
      { side: 'head', index: 1 },
    ];
    const findings = await runChecks(context, [
      checkFinding('b-check', both, 'info'),
      checkFinding('c-check', both.slice(0, 1), 'error'),
      checkFinding('a-check', both.slice(0, 1), 'warning'),
      checkFinding('a-second', both.slice(0, 1), 'error'),
    ]);
    expect(
      findings.map((f) => `${f.severity} ${f.check} ${f.column ?? '-'} ${f.standing}`),
    ).toEqual([
      'error a-second id existing',
      'error c-check id existing',
      'warning a-check id existing',
      'info b-check - new',
      'info b-check id new',
      'info b-check id existing',
      'info b-check id fixed',
    ]);
  });

  it('lists a hundred rows at most, in order, and tells the total', async () => {
    const head = tableOf(
      ['id'],
      Array.from({ length: 250 }, (_, i) => [String(i)]),
    );
    const violations = Array.from(
      { length: 250 },
      (_, i): Violation => ({ side: 'head', index: 249 - i }),
    );
    const context = await contextOf({ head, key: ['id'] });
    const [finding] = await runChecks(context, [checkFinding('test-check', violations)]);
    expect(finding?.count).toBe(250);
    expect(finding?.rows.map(({ row }) => row)).toEqual(
      Array.from({ length: 100 }, (_, i) => i + 1),
    );
    // Once to infer roles, once for the keys.
    expect(head.reads).toEqual([250, 100]);
  });

  it('leaves the key out where the file has none or the row has no value in it', async () => {
    const head = tableOf(['id'], [['']]);
    const check = checkFinding('test-check', [{ side: 'head', index: 0 }]);
    const rows = [{ row: 1, line: 2, side: 'head' }];
    const [keyed] = await runChecks(await contextOf({ head, key: ['id'] }), [check]);
    const [keyless] = await runChecks(await contextOf({ head }), [check]);
    expect(keyed?.rows).toEqual(rows);
    expect(keyless?.rows).toEqual(rows);
  });

  it('never takes a check that failed to run for one that found nothing', async () => {
    const broken: Check = {
      ...checkFinding('broken-check', []),
      find: async () => {
        throw new TypeError('cells is undefined');
      },
    };
    const running = runChecks(await contextOf({ head: tableOf(['id']) }), [broken]);
    await expect(running).rejects.toMatchObject({
      code: 'internal',
      message: 'The check broken-check failed to run on data/tickets.csv: cells is undefined',
      cause: expect.any(TypeError),
    });
  });

  it('lets an error that already says what to do pass', async () => {
    const unreadable = new AssayError('git-failed', 'git ended early');
    const broken: Check = {
      ...checkFinding('broken-check', []),
      find: () => Promise.reject(unreadable),
    };
    const running = runChecks(await contextOf({ head: tableOf(['id']) }), [broken]);
    await expect(running).rejects.toBe(unreadable);
  });

  it('finds nothing in a clean file, and nothing in a clean change', async () => {
    const base = tableOf(['id', 'label'], [['a', 'x']]);
    const head = tableOf(
      ['id', 'label'],
      [
        ['a', 'y'],
        ['b', 'x'],
      ],
    );
    expect(await runChecks(await contextOf({ head, key: ['id'] }))).toEqual([]);
    expect(await runChecks(await contextOf({ base, head, key: ['id'] }))).toEqual([]);
  });
});
