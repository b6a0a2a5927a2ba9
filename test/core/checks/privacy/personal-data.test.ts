import { describe, expect, it } from 'vitest';
import { personalData } from '../../../../src/core/checks/privacy/personal-data.ts';
import { runChecks } from '../../../../src/core/checks/run-checks.ts';
import { contextOf } from '../context-of.ts';
import { tableOf } from '../table-of.ts';

type Rows = readonly (readonly string[])[];

/** What is said of a change, as `standing count column: message`. */
async function said(base: Rows | undefined, head: Rows, headToBase: readonly number[] = []) {
  const columns = ['id', 'note'];
  const context = await contextOf({
    head: tableOf(columns, head),
    ...(base ? { base: tableOf(columns, base), headToBase } : {}),
  });
  const findings = await runChecks(context, [personalData]);
  return findings.map(({ standing, message, rows }) => {
    const places = rows.map(({ row, side }) => (row === undefined ? 'column' : `${side} ${row}`));
    return `${standing}: ${message} (${places.join(', ')})`;
  });
}

const mails = (count: number, from = 0): string[][] =>
  Array.from({ length: count }, (_, i) => [`${from + i}`, `person${from + i}@example.com`]);
const words = (count: number, from = 0): string[][] =>
  Array.from({ length: count }, (_, i) => [`w${from + i}`, `a few words ${from + i}`]);

describe('personal-data', () => {
  it('tells rows one by one where few of a column hold any', async () => {
    const base = [...words(9), ...mails(1)];
    const head = [...base, ['n', 'ask amy@example.org or +44 20 7946 0958']];
    expect(await said(base, head, [...base.keys(), -1])).toEqual([
      'new: 1 e-mail address, 1 phone number in note (head 11, head 11)',
      'existing: 1 e-mail address in note (head 10)',
    ]);
  });

  it('tells a column that is full of it once, as old debt where base is full too', async () => {
    const base = [...mails(6), ['b', '']];
    const head = [...base, ...mails(2, 6)];
    expect(await said(base, head, [...base.keys(), -1, -1])).toEqual([
      'existing: 8 e-mail addresses in note (column)',
    ]);
  });

  it('tells a column that becomes full as new, and one that is emptied as fixed', async () => {
    const base = words(4);
    expect(await said(base, [...base, ...mails(8)], [0, 1, 2, 3, ...Array(8).fill(-1)])).toEqual([
      'new: 8 e-mail addresses in note (column)',
    ]);
    expect(await said(mails(3), words(3), [0, 1, 2])).toEqual([
      'fixed: 3 e-mail addresses in note (column)',
    ]);
  });

  it('keeps telling the column while base is full of it and head still has some', async () => {
    const base = mails(4);
    const head = [...base, ...words(20)];
    expect(await said(base, head, [0, 1, 2, 3, ...Array(20).fill(-1)])).toEqual([
      'existing: 4 e-mail addresses in note (column)',
    ]);
  });

  it('tells a row that lost it as fixed', async () => {
    const base = [...words(9), ...mails(1)];
    const head = words(10);
    expect(await said(base, head, [...base.keys()])).toEqual([
      'fixed: 1 e-mail address in note (base 10)',
    ]);
  });

  it('takes numbers of which most fail the check digit for other numbers', async () => {
    const numbers = Array.from({ length: 20 }, (_, i) => [`${i}`, `41111111111111${10 + i}`]);
    expect(await said(undefined, numbers)).toEqual([]);
    expect(await said(undefined, [['1', 'card 4111111111111111'], ...words(5)])).toEqual([
      'new: 1 payment card number in note (head 1)',
    ]);
  });

  it('looks for the kinds that the config names', async () => {
    const context = await contextOf({
      head: tableOf(['id', 'note'], [['1', 'amy@example.org +44 20 7946 0958'], ...words(5)]),
      dataset: { checks: { 'personal-data': { kinds: ['phone'] } } },
    });
    const [finding] = await runChecks(context, [personalData]);
    expect(finding?.message).toBe('1 phone number in note');
  });
});
