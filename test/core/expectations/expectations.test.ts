import { describe, expect, it } from 'vitest';
import { evaluate, table } from './evaluate.ts';

/*
 * What Great Expectations cannot be asked on pandas, or does otherwise; the rest is in `great-expectations.test.ts`.
 */

const rowsOf = async (text: string, name: string, kwargs: object) => {
  const { result, exception } = await evaluate(await table(text), name, { column: 'x', ...kwargs });
  return exception ?? result['unexpected_index_list'] ?? result['observed_value'];
};

describe('types', () => {
  const JSON_LINES =
    '{"x":1}\n{"x":"1"}\n{"x":1.5}\n{"x":true}\n{"x":[1]}\n{"x":"2024-03-05"}\n{"x":null}\n';

  it.each([
    ['int64', [1, 2, 3, 4, 5]],
    ['float', [1, 3, 4, 5]],
    ['str', [0, 2, 3, 4]],
    ['VARCHAR(20)', [0, 2, 3, 4]],
    ['bool', [0, 1, 2, 4, 5]],
    ['list', [0, 1, 2, 3, 5]],
    ['datetime64[ns]', [0, 1, 2, 3, 4]],
    ['object', []],
  ])('tell what values carry: %s', async (type_, unexpected) => {
    expect(await rowsOf(JSON_LINES, 'expect_column_values_to_be_of_type', { type_ })).toEqual(
      unexpected,
    );
  });

  it('keep 1 and "1" apart, in sets and duplicates', async () => {
    const set = { value_set: [1, 'a'] };
    expect(await rowsOf('{"x":1}\n{"x":"1"}\n', 'expect_column_values_to_be_in_set', set)).toEqual([
      1,
    ]);
    expect(
      await rowsOf('{"x":1}\n{"x":"1"}\n{"x":1.0}\n', 'expect_column_values_to_be_unique', {}),
    ).toEqual([0, 2]);
  });

  it('tell long numbers apart', async () => {
    const ids = 'x\n12345678901234567890\n12345678901234567891\n12345678901234567890\n';
    expect(await rowsOf(ids, 'expect_column_values_to_be_unique', {})).toEqual([0, 2]);
  });

  it('are those of a column as a whole', async () => {
    const name = 'expect_column_type_to_be';
    expect(
      (await evaluate(await table('x\n1\n\n3\n'), name, { column: 'x', type_: 'INTEGER' })).success,
    ).toBe(true);
    expect(
      await evaluate(await table('x\n1\n2.5\n'), name, { column: 'x', type_: 'int' }),
    ).toMatchObject({
      success: false,
      result: { observed_value: 'integer, number' },
    });
  });
});

describe('bounds', () => {
  it('are dates in columns of dates, in any spelling', async () => {
    const days = `x\n2024-01-05\n05 Feb 2024\n2023-12-31\nlater\n${'2024-02-01\n'.repeat(20)}`;
    const found = await rowsOf(days, 'expect_column_values_to_be_between', {
      min_value: '2024-01-01',
    });
    expect(found).toEqual([2]);
    expect(
      await rowsOf(days, 'expect_column_max_to_be_between', {
        max_value: '2024-12-31',
        row_condition: 'x != "later"',
      }),
    ).toBe('05 Feb 2024');
  });

  it('cannot be numbers where the column holds text', async () => {
    expect(await rowsOf('x\na\nb\n', 'expect_column_values_to_be_between', { min_value: 1 })).toBe(
      'The bound 1 is a number, and the column holds text.',
    );
  });
});

describe('order', () => {
  it('is that of text by code point, and of dates by when they are', async () => {
    const name = 'expect_column_values_to_be_increasing';
    expect(await rowsOf('x\na\nb\nB\n', name, {})).toEqual([2]);
    expect(
      await rowsOf('x\n2023-12-31\n1 Jan 2024\n2024-01-01\n', name, { strictly: true }),
    ).toEqual([2]);
  });

  it('cannot be told of numbers and texts', async () => {
    const mixed = '{"x":1}\n{"x":"a"}\n';
    expect(await rowsOf(mixed, 'expect_column_values_to_be_increasing', {})).toContain(
      'have no order',
    );
  });
});

describe('patterns', () => {
  it('match numbers as they are written', async () => {
    expect(
      await rowsOf('x\n5.00\n5.5\n', 'expect_column_values_to_match_regex', { regex: '\\.00$' }),
    ).toEqual([1]);
  });

  it('match what the linear-time engine cannot, for any and all of a list', async () => {
    const texts = 'x\nabab\nabcd\nxyxy\n';
    const regex_list = ['^(ab)\\1$', 'x(?=y)'];
    expect(await rowsOf(texts, 'expect_column_values_to_match_regex_list', { regex_list })).toEqual(
      [1],
    );
    expect(
      await rowsOf(texts, 'expect_column_values_to_not_match_regex_list', { regex_list }),
    ).toEqual([0, 2]);
    const both = { regex_list: ['^(ab)\\1$', 'b'], match_on: 'all' };
    expect(await rowsOf(texts, 'expect_column_values_to_match_regex_list', both)).toEqual([1, 2]);
  });

  it('cannot be judged where they take too long', async () => {
    const found = await rowsOf('x\nout of time\n', 'expect_column_values_to_match_regex', {
      regex: '(?=o)o',
    });
    expect(found).toBe('A regular expression took longer than 1 second over a value.');
  });

  it('are those of SQL', async () => {
    const codes = 'x\nAB-1\nCD-2\nEF-3\n';
    const like_pattern_list = ['AB-%', '%-_'];
    expect(
      await rowsOf(codes, 'expect_column_values_to_match_like_pattern', { like_pattern: '%-1' }),
    ).toEqual([1, 2]);
    expect(
      await rowsOf(codes, 'expect_column_values_to_not_match_like_pattern', {
        like_pattern: '%-1',
      }),
    ).toEqual([0]);
    expect(
      await rowsOf(codes, 'expect_column_values_to_match_like_pattern_list', { like_pattern_list }),
    ).toEqual([]);
    expect(
      await rowsOf(codes, 'expect_column_values_to_match_like_pattern_list', {
        like_pattern_list,
        match_on: 'all',
      }),
    ).toEqual([1, 2]);
    expect(
      await rowsOf(codes, 'expect_column_values_to_not_match_like_pattern_list', {
        like_pattern_list,
      }),
    ).toEqual([0, 1, 2]);
  });
});

describe('JSON', () => {
  const VALUES = 'x\n"{""sku"": ""a""}"\n"{""sku"": 1}"\n[]\nnope\n';

  it('fits a schema', async () => {
    const json_schema = {
      type: 'object',
      properties: { sku: { type: 'string' } },
      required: ['sku'],
    };
    expect(
      await rowsOf(VALUES, 'expect_column_values_to_match_json_schema', { json_schema }),
    ).toEqual([1, 2, 3]);
  });

  it('may be values of JSON Lines', async () => {
    const values = '{"x":{"sku":"a"}}\n{"x":"{}"}\n{"x":"{"}\n{"x":3}\n';
    expect(await rowsOf(values, 'expect_column_values_to_be_json_parseable', {})).toEqual([2]);
  });
});

describe('rows and columns', () => {
  it('leave blank lines and what is no record out', async () => {
    const count = { value: 2 };
    const name = 'expect_table_row_count_to_equal';
    expect((await evaluate(await table('a,b\n1,2\n\n3,4\n'), name, count)).success).toBe(true);
    expect((await evaluate(await table('{"a":1}\n{"a":\n{"a":2}\n'), name, count)).success).toBe(
      true,
    );
    // In a file of one column a blank line is a row without a value.
    expect((await evaluate(await table('a\n1\n\n2\n'), name, { value: 3 })).success).toBe(true);
  });

  it('tell columns that are not where they are looked for', async () => {
    const two = await table('a,b\n1,2\n');
    const found = await evaluate(two, 'expect_column_to_exist', { column: 'b', column_index: 0 });
    expect(found.success).toBe(false);
  });

  it('cannot compare with a file that is not there', async () => {
    const { exception } = await evaluate(
      await table('a\n1\n'),
      'expect_table_row_count_to_equal_other_table',
      { other_table_name: 'b.csv' },
    );
    expect(exception).toBe('There is no data file "b.csv".');
  });

  it('add up numbers, and nothing else', async () => {
    const kwargs = { column_list: ['a', 'b'], sum_total: 3 };
    const name = 'expect_multicolumn_sum_to_equal';
    expect((await evaluate(await table('a,b\n1,2\n'), name, kwargs)).success).toBe(true);
    expect((await evaluate(await table('a,b\nx,y\n'), name, kwargs)).exception).toContain(
      'no numbers',
    );
  });
});
