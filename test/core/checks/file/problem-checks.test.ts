import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../../src/core/checks/run-checks.ts';
import type { Place, Problem, ProblemCode } from '../../../../src/core/table/problem.ts';
import { contextOf } from '../context-of.ts';
import { tableOf } from '../table-of.ts';

/** The finding's severity and sentence for a problem in one place and in two. */
const SENTENCES: readonly [ProblemCode, string, string, string, column?: string][] = [
  [
    'blank-label',
    'error',
    'The header gives column 3 no name',
    'The header gives column 3 no name',
    'column 3',
  ],
  ['blank-row', 'warning', '1 row is blank', '2 rows are blank'],
  [
    'compression-error',
    'error',
    'The compressed file is damaged or ends early; only the rows before that were read',
    'The compressed file is damaged or ends early; only the rows before that were read',
  ],
  ['duplicate-label', 'error', '2 columns are named price', '3 columns are named price', 'price'],
  [
    'dvc-pointer',
    'info',
    'The file is a DVC pointer; its rows are not in Git and were not read',
    'The file is a DVC pointer; its rows are not in Git and were not read',
  ],
  ['empty-file', 'error', 'The file is empty', 'The file is empty'],
  [
    'encoding-error',
    'error',
    '1 row holds bytes that mean nothing in the encoding of the file',
    '2 rows hold bytes that mean nothing in the encoding of the file',
  ],
  [
    'extra-cell',
    'error',
    '1 row has more cells than the header has columns',
    '2 rows have more cells than the header has columns',
  ],
  [
    'format-error',
    'error',
    'The file cannot be read in its format',
    'The file cannot be read in its format',
  ],
  [
    'lfs-pointer',
    'error',
    'The file is a Git LFS pointer whose content could not be fetched; its rows were not read',
    'The file is a Git LFS pointer whose content could not be fetched; its rows were not read',
  ],
  [
    'link-not-followed',
    'warning',
    'The path is a symbolic link or a submodule, which is not followed; no rows were read',
    'The path is a symbolic link or a submodule, which is not followed; no rows were read',
  ],
  [
    'missing-cell',
    'error',
    '1 row has fewer cells than the header has columns',
    '2 rows have fewer cells than the header has columns',
  ],
  ['no-rows', 'warning', 'The file has a header and no rows', 'The file has a header and no rows'],
  ['record-error', 'error', '1 record cannot be read', '2 records cannot be read'],
  [
    'swallowed-rows',
    'error',
    '1 row has a quoted cell whose lines each look like a row',
    '2 rows have a quoted cell whose lines each look like a row',
  ],
  [
    'unclosed-quote',
    'error',
    '1 row opens a quote that is never closed',
    '2 rows open a quote that is never closed',
  ],
];

function problem(code: ProblemCode, places: readonly Place[], column?: string): Problem {
  return { code, places, ...(column === undefined ? {} : { column }) };
}

const ROWS = [
  ['a', 'x'],
  ['b', 'x'],
];

describe('the checks on file problems', () => {
  it.each(SENTENCES)('says what %s means', async (code, severity, one, two, column) => {
    const say = async (...places: Place[]) => {
      const head = tableOf(['id', 'label'], ROWS, [problem(code, places, column)]);
      const findings = await runChecks(await contextOf({ head }));
      return findings.map((f) => [f.check, f.severity, f.standing, f.column, f.count, f.message]);
    };
    expect(await say({ index: 0 })).toEqual([[code, severity, 'new', column, 1, one]]);
    expect(await say({ index: 0 }, { index: 1 })).toEqual([
      [code, severity, 'new', column, 2, two],
    ]);
  });

  it('points at the row, its line and what was seen', async () => {
    const places = [{ index: 1, line: 3, detail: '3 cells instead of 2' }];
    const head = tableOf(['id', 'label'], ROWS, [problem('extra-cell', places)]);
    const [finding] = await runChecks(await contextOf({ head }));
    expect(finding?.rows).toEqual([
      { row: 2, line: 3, side: 'head', detail: '3 cells instead of 2' },
    ]);
  });

  it('tells old debt, new and fixed problems apart', async () => {
    const base = tableOf(['id', 'label'], ROWS, [problem('extra-cell', [{ index: 0 }])]);
    const same = tableOf(['id', 'label'], ROWS, [problem('extra-cell', [{ index: 0 }])]);
    const repaired = tableOf(['id', 'label'], [['a', 'y'], ...ROWS.slice(1)]);
    const standings = async (head: typeof base) =>
      (await runChecks(await contextOf({ base, head }))).map(({ standing }) => standing);
    expect(await standings(same)).toEqual(['existing']);
    expect(await standings(repaired)).toEqual(['fixed']);
  });

  it('is new in a row nobody touched where the header made it wrong', async () => {
    const base = tableOf(['id', 'label'], ROWS);
    const head = tableOf(['id', 'label', 'note'], ROWS, [
      problem('missing-cell', [{ index: 0 }, { index: 1 }]),
    ]);
    const findings = await runChecks(await contextOf({ base, head }));
    expect(findings.map(({ standing, count }) => [standing, count])).toEqual([['new', 2]]);
  });

  it('takes a pointer that base could read for new, one in both for existing', async () => {
    const pointer = tableOf([], [], [problem('lfs-pointer', [{}])]);
    const read = tableOf(['id', 'label'], ROWS);
    const standings = async (base: typeof read) =>
      (await runChecks(await contextOf({ base, head: pointer })))
        .filter(({ check }) => check === 'lfs-pointer')
        .map(({ standing }) => standing);
    expect(await standings(read)).toEqual(['new']);
    expect(await standings(pointer)).toEqual(['existing']);
  });
});
