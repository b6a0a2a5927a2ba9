import { describe, expect, it } from 'vitest';
import { expectationSchema } from '../../../src/core/expectations/define/expectation-schema.ts';
import { EXPECTATIONS } from '../../../src/core/expectations/registry.ts';
import { evaluate, table } from './evaluate.ts';

const IN_OTHER = 'expect_column_values_to_be_in_other_table';
const MATCH = 'expect_table_to_match_other_table';
const ROW_RATIO = 'expect_table_row_count_ratio_to_other_table_to_be_between';
const AGGREGATE_RATIO = 'expect_column_aggregate_ratio_to_other_table_to_be_between';

/** An expectation of a file that has another, `other`, beside it. */
async function judge(text: string, name: string, kwargs: object, other: string) {
  const others = { other: await table(other) };
  const given = { other_table_name: 'other', ...kwargs };
  return evaluate(await table(text), name, given, others);
}

const EVERY: readonly (readonly [string, object])[] = [
  [IN_OTHER, { column: 'id', other_column: 'id' }],
  [MATCH, { column_list: ['id', 'n'], key_columns: ['id'] }],
  [ROW_RATIO, { min_value: 1 }],
  [AGGREGATE_RATIO, { column: 'n', aggregate: 'sum', other_column: 'n', min_value: 1 }],
];

describe('another file', () => {
  it.each(EVERY)('that is not there cannot be judged by %s', async (name, kwargs) => {
    const given = { ...kwargs, other_table_name: 'gone.csv' };
    const { success, exception } = await judge('id,n\n1,2\n', name, given, 'id,n\n');
    expect({ success, exception }).toEqual({
      success: false,
      exception: 'There is no data file "gone.csv".',
    });
  });

  it.each(EVERY.filter(([name]) => name !== ROW_RATIO))(
    'without the column cannot be judged by %s',
    async (name, kwargs) => {
      const { exception } = await judge('id,n\n1,2\n', name, kwargs, 'idd,m\n1,2\n');
      expect(exception).toMatch(/^In the other file: There is no column "(id|n)"/);
    },
  );
});

describe('values of another file', () => {
  it('are looked up by value, and nulls are left out', async () => {
    const kwargs = { column: 'user', other_column: 'id' };
    const text = 'user,y\n1,1\n,1\n7,1\n2.0,1\n';
    const { success, result } = await judge(text, IN_OTHER, kwargs, 'name,id\nann,1\nbob,2\n,\n');
    expect(success).toBe(false);
    expect(result).toMatchObject({
      missing_count: 1,
      unexpected_list: [7],
      unexpected_index_list: [2],
    });
    const half = { ...kwargs, mostly: 0.6 };
    expect((await judge(text, IN_OTHER, half, 'name,id\nann,1\nbob,2\n')).success).toBe(true);
  });

  it('are read as the column is, whatever the format', async () => {
    const kwargs = { column: 'zip', other_column: 'zip' };
    const lines = '{"zip":"00501"}\n{"zip":"10001"}\n';
    expect((await judge('zip,y\n00501,1\n', IN_OTHER, kwargs, lines)).success).toBe(true);
    expect((await judge(lines, IN_OTHER, kwargs, 'zip,y\n00501,1\n10001,1\n')).success).toBe(true);
    const numbers = { column: 'n', other_column: 'n' };
    expect((await judge('{"n":7}\n', IN_OTHER, numbers, 'n,y\n7.0,1\n')).success).toBe(true);
    expect((await judge('n,y\n7,1\n', IN_OTHER, numbers, 'n,y\n7,1\nA8,1\nB9,1\n')).success).toBe(
      true,
    );
    expect((await judge('{"n":"7"}\n', IN_OTHER, numbers, '{"n":7}\n')).success).toBe(false);
  });

  it('hold no value where the file is empty, and are not asked of the rows left out', async () => {
    const kwargs = { column: 'id', other_column: 'id' };
    expect((await judge('id,y\n1,1\n', IN_OTHER, kwargs, 'id,y\n')).success).toBe(false);
    expect((await judge('id,y\n,1\n', IN_OTHER, kwargs, 'id,y\n')).success).toBe(true);
    const some = { ...kwargs, row_condition: 'y == 2' };
    expect((await judge('id,y\n1,1\n5,2\n', IN_OTHER, some, 'id,y\n5,1\n')).success).toBe(true);
  });
});

describe('the rows of another file', () => {
  const kwargs = { column_list: ['id', 'label'], key_columns: ['id'] };
  const TEXT = 'id,label,note\n1,cat,x\n2,dog,y\n3,,z\n';

  it('match by key, whatever their order and other columns', async () => {
    const other = 'label,id\n,3\ndog,2\ncat,1\n';
    const { success, result } = await judge(TEXT, MATCH, kwargs, other);
    expect(success).toBe(true);
    expect(result).toEqual({ observed_value: 1, details: { matched: 3, self: 3, other: 3 } });
  });

  it('match as a share of the longer file', async () => {
    const other = 'id,label\n1,cat\n2,cow\n3,\n4,hen\n';
    const { success, result } = await judge(TEXT, MATCH, kwargs, other);
    expect({ success, share: result['observed_value'] }).toEqual({ success: false, share: 0.5 });
    expect((await judge(TEXT, MATCH, { ...kwargs, mostly: 0.5 }, other)).success).toBe(true);
  });

  it('match where both files are empty, and those of the condition', async () => {
    expect((await judge('id,label\n', MATCH, kwargs, 'id,label\n')).success).toBe(true);
    const some = { ...kwargs, row_condition: 'id == 1' };
    expect((await judge(TEXT, MATCH, some, 'id,label\n1,cat\n')).success).toBe(true);
  });

  it.each([
    [
      'A key occurs twice in the other file, so rows cannot be paired.',
      TEXT,
      'id,label\n1,a\n1,b\n',
    ],
    [
      'A key occurs twice in this file, so rows cannot be paired.',
      'id,label\n1,a\n1,b\n',
      'id,label\n',
    ],
    ['A row of the other file has no key.', TEXT, 'id,label\n,a\n1,b\n'],
    ['A row of this file has no key.', 'id,label\n,a\n1,b\n', 'id,label\n'],
  ])('%s', async (message, text, other) => {
    expect((await judge(text, MATCH, kwargs, other)).exception).toBe(message);
  });

  it('are told apart by columns that are compared', () => {
    const stray = { ...kwargs, key_columns: ['key'], other_table_name: 'other' };
    const parsed = expectationSchema(EXPECTATIONS.get(MATCH)!).safeParse(stray);
    expect(parsed.error?.issues[0]?.message).toBe(
      'has a key column that `column_list` lacks, "key"',
    );
  });
});

describe('the numbers of another file', () => {
  it('of rows are a ratio', async () => {
    const { success, result } = await judge(
      'x\n1\n2\n3\n',
      ROW_RATIO,
      { min_value: 0.9 },
      'x\n1\n2\n3\n4\n',
    );
    expect(success).toBe(false);
    expect(result).toEqual({ observed_value: 0.75, details: { self: 3, other: 4 } });
    const met = { min_value: 0.7, max_value: 1 };
    expect((await judge('x\n1\n2\n3\n', ROW_RATIO, met, 'x\n1\n2\n3\n4\n')).success).toBe(true);
    const some = { max_value: 0.25, row_condition: 'x == 1' };
    expect((await judge('x\n1\n2\n3\n', ROW_RATIO, some, 'x\n1\n2\n3\n4\n')).success).toBe(true);
    expect((await judge('x\n1\n', ROW_RATIO, { min_value: 0 }, 'x\n')).success).toBe(false);
  });

  it('of a column are summed, or averaged', async () => {
    const kwargs = { column: 'n', other_column: 'amount', min_value: 1, max_value: 1 };
    const [text, other] = ['n,y\n10,1\n,1\n20,2\n', 'amount,y\n10,1\n10,1\n,1\n10,1\n'];
    const sum = await judge(text, AGGREGATE_RATIO, { ...kwargs, aggregate: 'sum' }, other);
    expect(sum).toMatchObject({ success: true, result: { details: { self: 30, other: 30 } } });
    const mean = await judge(text, AGGREGATE_RATIO, { ...kwargs, aggregate: 'mean' }, other);
    expect(mean).toMatchObject({ success: false, result: { observed_value: 1.5 } });
    const some = { ...kwargs, aggregate: 'mean', row_condition: 'y == 1' };
    expect((await judge(text, AGGREGATE_RATIO, some, other)).success).toBe(true);
  });

  it('are not there without values, and need numbers', async () => {
    const kwargs = { column: 'n', other_column: 'n', aggregate: 'mean', min_value: 0 };
    const empty = await judge('n,y\n,1\n', AGGREGATE_RATIO, kwargs, 'n,y\n5,1\n');
    expect(empty).toMatchObject({ success: false, result: { observed_value: null } });
    const zero = await judge('n,y\n5,1\n', AGGREGATE_RATIO, kwargs, 'n,y\n0,1\n');
    expect(zero).toMatchObject({ success: false, result: { observed_value: null } });
    const words = await judge('n,y\nred,1\n', AGGREGATE_RATIO, kwargs, 'n,y\n5,1\n');
    expect(words.exception).toContain('no numbers');
  });
});
