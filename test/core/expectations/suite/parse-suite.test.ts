import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSuite } from '../../../../src/core/expectations/suite/parse-suite.ts';

const suite = (...expectations: unknown[]) => JSON.stringify({ expectations }, null, 1);

const faultsOf = (...expectations: unknown[]) =>
  parseSuite(suite(...expectations)).faults.map(({ pointer, message, hint }) =>
    [pointer, message, hint].filter((part) => part !== undefined).join(' | '),
  );

describe('parseSuite', () => {
  it('reads what Great Expectations 1.x writes', () => {
    const text = JSON.stringify({
      name: 'people',
      id: '0fdb266d',
      expectations: [
        {
          type: 'expect_column_values_to_be_between',
          kwargs: { column: 'age', mostly: 0.9, min_value: 1, max_value: 100 },
          meta: { owner: 'ana' },
          id: '76c6df68',
          severity: 'warning',
          description: null,
          notes: 'x',
          rendered_content: [],
        },
      ],
      meta: { great_expectations_version: '1.24.1' },
      notes: null,
    });
    const { name, expectations, faults } = parseSuite(text);
    expect({ name, faults }).toEqual({ name: 'people', faults: [] });
    expect(expectations[0]).toMatchObject({
      columns: ['age'],
      mostly: 0.9,
      severity: 'warning',
      id: '76c6df68',
      meta: { owner: 'ana' },
      kwargs: { column: 'age', mostly: 0.9, min_value: 1, max_value: 100 },
    });
  });

  it('reads what Great Expectations 0.x wrote, with what has no effect here', () => {
    const text = JSON.stringify({
      expectation_suite_name: 'people',
      data_asset_type: 'Dataset',
      ge_cloud_id: null,
      expectations: [
        {
          expectation_type: 'expect_column_pair_values_A_to_be_greater_than_B',
          kwargs: {
            column_A: 'left',
            column_B: 'joined',
            or_equal: true,
            parse_strings_as_datetimes: true,
            allow_cross_type_comparisons: null,
            mostly: null,
            ignore_row_if: null,
            result_format: 'COMPLETE',
            catch_exceptions: true,
            row_condition: 'col("left").notNull()',
            condition_parser: 'great_expectations__experimental__',
          },
          meta: {},
        },
        {
          expectation_type: 'expect_column_max_to_be_between',
          kwargs: { column: 'age', max_value: { $PARAMETER: 'oldest' } },
        },
        {
          expectation_type: 'expect_column_values_to_be_unique',
          kwargs: { column: 'age', parse_strings_as_datetimes: true },
        },
      ],
      evaluation_parameters: { oldest: 120 },
    });
    const { name, expectations, faults } = parseSuite(text);
    expect({ name, faults }).toEqual({ name: 'people', faults: [] });
    expect(expectations.map(({ expectation }) => expectation.name)).toEqual([
      'expect_column_pair_values_a_to_be_greater_than_b',
      'expect_column_max_to_be_between',
      'expect_column_values_to_be_unique',
    ]);
    expect(expectations[0]!.condition).toEqual({ kind: 'null', column: 'left', negated: true });
    expect(expectations[1]!.kwargs).toEqual({ column: 'age', max_value: 120 });
  });

  it('takes expectations by the names of their classes, and a bare list of them', () => {
    const text = JSON.stringify([
      { type: 'ExpectColumnValuesToBeUnique', kwargs: { column: 'id' } },
      { type: 'ExpectTableRowCountToEqual', kwargs: { value: 3 } },
    ]);
    expect(parseSuite(text).expectations.map(({ expectation }) => expectation.name)).toEqual([
      'expect_column_values_to_be_unique',
      'expect_table_row_count_to_equal',
    ]);
  });

  it('names the nearest expectation and parameter, with the place in the file', () => {
    expect(
      faultsOf(
        { type: 'expect_column_values_to_be_unqiue', kwargs: { column: 'id' } },
        { type: 'expect_column_values_to_be_unique', kwargs: { colum: 'id' } },
        { type: 'expect_column_values_to_be_in_set', kwargs: { column: 'id', value_set: 3 } },
        { type: 'expect_column_values_to_be_in_set', kwargs: { column: 'id' } },
        { type: 'unexpected_rows_expectation', kwargs: { unexpected_rows_query: 'SELECT 1' } },
        {
          type: 'expect_column_max_to_be_between',
          kwargs: { column: 'x', max_value: { $PARAMETER: 'top' } },
        },
        { type: 'expect_table_row_count_to_equal', kwargs: { value: 3 }, severity: 'high' },
      ),
    ).toEqual([
      '/expectations/0/type | `expect_column_values_to_be_unqiue` is not an expectation that is known | Did you mean `expect_column_values_to_be_unique`?',
      '/expectations/1/kwargs/colum | `colum` is not a parameter of this expectation | Did you mean `column`?',
      '/expectations/2/kwargs/value_set | `value_set` must be a list',
      '/expectations/3/kwargs/value_set | `value_set` is missing',
      '/expectations/4/type | `unexpected_rows_expectation` cannot be run on a file | It needs SQL. Write the condition that every row must meet as a rule in CEL, under `rules` of the dataset.',
      '/expectations/5/kwargs/max_value | `max_value` is the parameter `top`, of which the suite has no value | Write the value itself, or give it under `suite_parameters` of the suite.',
      '/expectations/6/kwargs/severity | `severity` must be `critical`, `warning`, `info`',
    ]);
  });

  it('keeps the expectations that are fine beside those that are not, and tells lines', () => {
    const text = `{ "expectations": [
  { "type": "expect_column_to_exist", "kwargs": { "column": "id" } },
  { "type": "expect_column_to_exist",
    "kwargs": { "name": "id" } }
] }`;
    const { expectations, faults } = parseSuite(text);
    expect(expectations).toHaveLength(1);
    expect(faults.map(({ line, pointer }) => [line, pointer])).toEqual([
      [4, '/expectations/1/kwargs/column'],
      [4, '/expectations/1/kwargs/name'],
    ]);
  });

  it.each([
    ['not JSON', 'This is not valid JSON'],
    ['{"fields": []}', 'There is no list under `expectations`'],
    ['null', 'There is no list under `expectations`'],
  ])('refuses %s', (text, message) => {
    expect(parseSuite(text).faults).toMatchObject([{ pointer: '', line: 1, message }]);
  });

  it('reads no more than a pull request may bring', () => {
    const entry = { type: 'expect_column_to_exist', kwargs: { column: 'a' } };
    const { expectations, faults } = parseSuite(JSON.stringify(Array(1001).fill(entry)));
    expect(expectations).toHaveLength(1000);
    expect(faults.map(({ message }) => message)).toEqual([
      'The suite has more than 1000 expectations; the rest is not read',
    ]);
  });

  it('never throws, whatever JSON it is given', () => {
    const name = fc.constantFrom('expect_column_to_exist', 'ExpectColumnToExist', '__proto__', '');
    const entry = fc.oneof(
      fc.jsonValue(),
      fc.record({ type: name, kwargs: fc.jsonValue() }),
      fc.record({ expectation_type: name, kwargs: fc.dictionary(fc.string(), fc.jsonValue()) }),
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), (entries) => {
        parseSuite(JSON.stringify({ expectations: entries }));
      }),
    );
  });
});
