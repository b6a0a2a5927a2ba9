import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../../src/core/checks/run-checks.ts';
import { expectationChecks } from '../../../../src/core/expectations/checks/expectation-checks.ts';
import { expectationSchema } from '../../../../src/core/expectations/define/expectation-schema.ts';
import { EXPECTATIONS } from '../../../../src/core/expectations/registry.ts';
import { configureExpectation } from '../../../../src/core/expectations/run/configure-expectation.ts';
import { contextOf } from '../../checks/context-of.ts';
import { tableOf } from '../../checks/table-of.ts';

type Kwargs = Readonly<Record<string, unknown>>;
type Rows = readonly (readonly string[])[];

const COLUMNS = ['id', 'age', 'country'];

/** What is found of expectations in two versions of a table whose rows are paired by `id`. */
async function findingsOf(
  base: Rows,
  head: Rows,
  ...expectations: [name: string, kwargs: Kwargs][]
) {
  const configured = expectations.map(([name, kwargs]) => {
    const expectation = EXPECTATIONS.get(name)!;
    return configureExpectation(expectation, expectationSchema(expectation).parse(kwargs));
  });
  const [before, after] = [tableOf(COLUMNS, base), tableOf(COLUMNS, head)];
  const headToBase = head.map(([id]) => base.findIndex(([other]) => other === id));
  const context = await contextOf({ base: before, head: after, headToBase });
  const readBefore = [before.reads.length, after.reads.length];
  const findings = await runChecks(context, expectationChecks(configured));
  return {
    passes: [before.reads.length - readBefore[0]!, after.reads.length - readBefore[1]!],
    findings: findings.map(({ standing, severity, count, rows, message }) => ({
      standing,
      severity,
      count,
      rows: rows.map(({ row, side }) => (row === undefined ? side : `${side} ${row}`)),
      message,
    })),
  };
}

const OLD: Rows = [
  ['1', '34', 'NL'],
  ['2', '200', 'NL'],
  ['3', '51', 'BE'],
];

describe('expectationChecks', () => {
  it('tells rows that break it as new or existing, by the difference', async () => {
    const { findings } = await findingsOf(
      OLD,
      [...OLD, ['4', '-1', 'NL']],
      ['expect_column_values_to_be_between', { column: 'age', min_value: 0, max_value: 120 }],
    );
    expect(findings).toMatchObject([
      { standing: 'new', rows: ['head 4'], severity: 'error' },
      { standing: 'existing', rows: ['head 2'] },
    ]);
  });

  it('tells every row that breaks it as new where it held before, for the sake of `mostly`', async () => {
    const { findings } = await findingsOf(
      OLD,
      [...OLD, ['4', '-1', 'NL']],
      [
        'expect_column_values_to_be_between',
        { column: 'age', min_value: 0, max_value: 120, mostly: 0.6 },
      ],
    );
    expect(findings).toMatchObject([{ standing: 'new', rows: ['head 2', 'head 4'] }]);
  });

  it('says nothing where enough rows meet it, and what is fixed', async () => {
    const kwargs = { column: 'age', min_value: 0, max_value: 120 };
    const name = 'expect_column_values_to_be_between';
    const fixed = OLD.map(([id = '', age = '', country = '']) => [
      id,
      age === '200' ? '20' : age,
      country,
    ]);
    expect((await findingsOf(OLD, OLD, [name, { ...kwargs, mostly: 0.6 }])).findings).toEqual([]);
    expect((await findingsOf(OLD, fixed, [name, kwargs])).findings).toMatchObject([
      { standing: 'fixed', rows: ['base 2'] },
    ]);
  });

  it('counts a change of a column that the condition reads', async () => {
    const moved = OLD.map(([id = '', age = '', country = '']) => [
      id,
      age,
      id === '2' ? 'BE' : country,
    ]);
    const { findings } = await findingsOf(
      [...OLD, ['5', '300', 'BE']],
      [...moved, ['5', '300', 'BE']],
      [
        'expect_column_values_to_be_between',
        { column: 'age', max_value: 120, row_condition: 'country == "BE"' },
      ],
    );
    expect(findings).toMatchObject([
      { standing: 'new', rows: ['head 2'] },
      { standing: 'existing', rows: ['head 4'] },
    ]);
  });

  it('makes an old row new debt only where its new twin is', async () => {
    const { findings } = await findingsOf(
      [...OLD, ['4', '51', 'FR'], ['5', '60', 'FR']],
      [...OLD, ['4', '51', 'FR'], ['5', '60', 'FR'], ['6', '60', 'NL']],
      ['expect_column_values_to_be_unique', { column: 'age' }],
    );
    expect(findings).toMatchObject([
      { standing: 'new', rows: ['head 5', 'head 6'] },
      { standing: 'existing', rows: ['head 3', 'head 4'] },
    ]);
  });

  it('judges what all rows make together on both sides', async () => {
    const mean = (max_value: number): [string, Kwargs] => [
      'expect_column_mean_to_be_between',
      { column: 'age', max_value, severity: 'warning' },
    ];
    const more: Rows = [...OLD, ['4', '900', 'NL']];
    expect((await findingsOf(OLD, more, mean(100))).findings).toMatchObject([
      { standing: 'new', severity: 'warning', rows: ['head'] },
    ]);
    expect((await findingsOf(OLD, more, mean(10))).findings).toMatchObject([
      { standing: 'existing' },
    ]);
    expect((await findingsOf(more, OLD, mean(100))).findings).toMatchObject([
      { standing: 'fixed' },
    ]);
  });

  it('is an error where it cannot be judged, whatever its severity, and takes nothing for fixed', async () => {
    const expectation: [string, Kwargs] = [
      'expect_column_values_to_be_in_set',
      { column: 'land', value_set: ['NL'], severity: 'info' },
    ];
    const { findings } = await findingsOf(OLD, OLD, expectation);
    expect(findings).toEqual([
      {
        standing: 'existing',
        severity: 'error',
        count: 1,
        rows: ['head'],
        message:
          'expect_column_values_to_be_in_set (column: land, value_set: ["NL"]) cannot be judged',
      },
    ]);
  });

  it('reads each side once for the types of columns and once for all expectations', async () => {
    const { passes } = await findingsOf(
      OLD,
      OLD,
      ['expect_column_values_to_be_unique', { column: 'id' }],
      ['expect_column_mean_to_be_between', { column: 'age', max_value: 900 }],
      ['expect_column_values_to_not_be_null', { column: 'country' }],
      ['expect_table_row_count_to_be_between', { min_value: 1 }],
    );
    expect(passes).toEqual([2, 2]);
  });

  it('does not take a column for another one because some of its cells went bad', async () => {
    const before: Rows = Array.from({ length: 10 }, (_, i) => [String(i), String(i), 'NL']);
    const after = before.map(([id = '', age = '', country = '']) => [
      id,
      id < '2' ? `0${age}` : age,
      country,
    ]);
    const { findings } = await findingsOf(before, after, [
      'expect_column_values_to_be_in_set',
      { column: 'age', value_set: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] },
    ]);
    expect(findings).toMatchObject([{ standing: 'new', rows: ['head 1', 'head 2'] }]);
  });
});
