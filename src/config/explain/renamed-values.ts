/** Words that people know a value by, and what it is called here. */
export const RENAMED_VALUES: Readonly<Record<string, string>> = {
  cp1252: 'windows-1252',
  dos: 'crlf',
  excel: 'xlsx',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  ndjson: 'jsonl',
  none: 'never',
  tsv: 'csv',
  unix: 'lf',
  warn: 'warning',
  windows: 'crlf',
};
