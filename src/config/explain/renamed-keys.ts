/**
 * Names that people know a key by, from other tools or by habit, and what it is called here. Spellings that differ
 * in case, `_` and `-` alone need no entry.
 */
export const RENAMED_KEYS: Readonly<Record<string, string>> = {
  accepted_values: 'expect_column_values_to_be_in_set',
  charset: 'encoding',
  dataset: 'datasets',
  exclude: 'ignore',
  exclude_paths: 'ignore',
  expectation_suite: 'expectations',
  expires: 'until',
  expiry: 'until',
  file: 'path',
  files: 'path',
  gate: 'gates',
  glob: 'path',
  id: 'key',
  ignores: 'ignore',
  newline: 'line-ending',
  not_null: 'expect_column_values_to_not_be_null',
  note: 'reason',
  paths: 'path',
  primary_key: 'key',
  quotechar: 'quote',
  rule: 'check',
  sep: 'delimiter',
  separator: 'delimiter',
  target: 'label',
  timestamp: 'time',
  unique: 'expect_column_values_to_be_unique',
  why: 'reason',
};
