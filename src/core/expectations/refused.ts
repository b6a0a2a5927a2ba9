/**
 * Expectations of Great Expectations that are refused, each with what to use instead: they run a query in a database,
 * and a file has none.
 */
export const REFUSED: ReadonlyMap<string, string> = new Map([
  [
    'unexpected_rows_expectation',
    'It needs SQL. Write the condition that every row must meet as a rule in CEL, under `rules` of the dataset.',
  ],
  [
    'expect_query_results_to_match_comparison',
    'It needs SQL. Compare two files with `expect_table_to_match_other_table`, or their columns with `expect_column_values_to_be_in_other_table`.',
  ],
]);
