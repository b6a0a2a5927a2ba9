import { describe, expect, it } from 'vitest';
import { evaluate, table } from './evaluate.ts';

const AGES = 'id,age\n1,34\n2,\n3,200\n4,17\n5,n/a\n';

describe('evaluateExpectations', () => {
  it('leaves nulls out of what is judged', async () => {
    const { success, result } = await evaluate(
      await table(AGES),
      'expect_column_values_to_be_between',
      {
        column: 'age',
        min_value: 18,
        max_value: 120,
      },
    );
    expect(success).toBe(false);
    expect(result).toMatchObject({
      element_count: 5,
      missing_count: 2,
      unexpected_count: 2,
      unexpected_list: [200, 17],
      unexpected_index_list: [2, 3],
      unexpected_percent_total: 40,
    });
  });

  it('is met where enough of the judged rows meet it', async () => {
    const kwargs = { column: 'age', max_value: 120 };
    const ages = await table(AGES);
    const name = 'expect_column_values_to_be_between';
    expect((await evaluate(ages, name, { ...kwargs, mostly: 0.66 })).success).toBe(true);
    expect((await evaluate(ages, name, { ...kwargs, mostly: 0.67 })).success).toBe(false);
  });

  it('looks at the rows that the condition means', async () => {
    const kwargs = { column: 'age', max_value: 120, row_condition: 'col("id") < 3' };
    const { success, result } = await evaluate(
      await table(AGES),
      'expect_column_values_to_be_between',
      kwargs,
    );
    expect({ success, count: result['element_count'] }).toEqual({ success: true, count: 2 });
  });

  it('cannot judge a column that is not there', async () => {
    const { success, exception } = await evaluate(
      await table(AGES),
      'expect_column_values_to_be_unique',
      { column: 'aeg' },
    );
    expect({ success, exception }).toEqual({
      success: false,
      exception: 'There is no column "aeg"; did you mean "age"?',
    });
  });

  it('counts every row of a repeated value', async () => {
    const { result } = await evaluate(
      await table('x\na\nb\na\nc\na\n'),
      'expect_column_values_to_be_unique',
      { column: 'x' },
    );
    expect(result['unexpected_index_list']).toEqual([0, 2, 4]);
  });

  it('counts rows, of the condition where there is one', async () => {
    const kwargs = { min_value: 2, max_value: 2, row_condition: 'age.notnull() and id > 1' };
    const { success, result } = await evaluate(
      await table(AGES),
      'expect_table_row_count_to_be_between',
      kwargs,
    );
    expect({ success, result }).toEqual({ success: true, result: { observed_value: 2 } });
  });
});
