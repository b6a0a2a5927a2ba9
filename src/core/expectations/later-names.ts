/** Expectations of Great Expectations 0.x that it has renamed since, by their old names. Both names are understood. */
export const LATER_NAMES: ReadonlyMap<string, string> = new Map([
  [
    'expect_multicolumn_values_to_be_unique',
    'expect_select_column_values_to_be_unique_within_record',
  ],
]);
