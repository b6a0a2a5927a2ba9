import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../../src/core/checks/run-checks.ts';
import { type CellClass, SUBSTANTIVE } from '../../../../src/core/diff/classify/cell-class.ts';
import { contextOf } from '../context-of.ts';
import { tableOf } from '../table-of.ts';

type Damage = Extract<CellClass, { class: 'damage' }>['kind'];

const SENTENCES: readonly [kind: Damage, one: string, two: string][] = [
  [
    'cell-cut',
    '1 text of zip cut off where a program stops',
    '2 texts of zip cut off where a program stops',
  ],
  [
    'date-conversion',
    '1 value of zip rewritten by a date conversion',
    '2 values of zip rewritten by a date conversion',
  ],
  [
    'day-month-swap',
    '1 date of zip has day and month swapped',
    '2 dates of zip have day and month swapped',
  ],
  [
    'formula-error',
    '1 value of zip replaced by a formula error',
    '2 values of zip replaced by formula errors',
  ],
  [
    'garbled-text',
    '1 text of zip garbled by a wrong encoding',
    '2 texts of zip garbled by a wrong encoding',
  ],
  [
    'leading-zeros-lost',
    '1 value of zip lost its leading zeros',
    '2 values of zip lost their leading zeros',
  ],
  ['number-cut', '1 value of zip lost digits', '2 values of zip lost digits'],
  [
    'scientific-notation',
    '1 value of zip turned into scientific notation',
    '2 values of zip turned into scientific notation',
  ],
];

const COLUMNS = ['id', 'zip'];

function zips(...values: string[]) {
  return tableOf(
    COLUMNS,
    values.map((value, i) => [`row ${i}`, value]),
  );
}

describe('the checks on damage', () => {
  it.each(SENTENCES)('says what %s did', async (kind, one, two) => {
    const classify = (): CellClass => ({ class: 'damage', kind });
    const say = async (...after: string[]) => {
      const spec = { base: zips('00501', '00544', 'x'), head: zips(...after), classify };
      const findings = await runChecks(await contextOf(spec));
      return findings.map((f) => [f.check, f.severity, f.standing, f.column, f.count, f.message]);
    };
    expect(await say('501', '00544', 'x')).toEqual([[kind, 'error', 'new', 'zip', 1, one]]);
    expect(await say('501', '544', 'x')).toEqual([[kind, 'error', 'new', 'zip', 2, two]]);
  });

  it('shows each cell before and after', async () => {
    const classify = (): CellClass => ({ class: 'damage', kind: 'leading-zeros-lost' });
    const spec = { base: zips('x', '00501'), head: zips('x', '501'), classify, key: ['id'] };
    const [finding] = await runChecks(await contextOf(spec));
    expect(finding?.rows).toEqual([
      { row: 2, line: 3, side: 'head', key: 'row 1', detail: '00501 → 501' },
    ]);
  });

  it('finds nothing in changes that are meant', async () => {
    const spec = { base: zips('00501'), head: zips('10115'), classify: () => SUBSTANTIVE };
    expect(await runChecks(await contextOf(spec))).toEqual([]);
  });
});
