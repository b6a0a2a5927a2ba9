import type { CosmeticKind, DamageKind } from './cell-class.ts';

/** What people are told about one kind of cell change. */
export interface CellKindText {
  /** What happened, as it follows a column's name or a count: `leading zeros lost`. */
  readonly title: string;
  /** One sentence that explains it to somebody who sees it for the first time. */
  readonly sentence: string;
}

/** Words for every kind of cell change, `value` being the one substantive kind. */
export const CELL_KINDS: Readonly<Record<CosmeticKind | DamageKind | 'value', CellKindText>> = {
  'boolean-case': {
    title: 'true and false re-spelled',
    sentence: 'The same true, false, yes or no in other letter case, such as true and TRUE.',
  },
  'date-spelling': {
    title: 'dates re-formatted',
    sentence: 'The same day or moment in another spelling, such as 2024-03-05 and 5-Mar-24.',
  },
  'json-spelling': {
    title: 'JSON re-formatted',
    sentence: 'The same JSON value with other key order, white space, escapes or number spelling.',
  },
  'letter-case': {
    title: 'letter case changed',
    sentence: 'The same text in other letter case, which this comparison was told to ignore.',
  },
  'line-ending': {
    title: 'line endings inside cells changed',
    sentence: 'The same text with other line endings inside the cell.',
  },
  'number-spelling': {
    title: 'numbers re-formatted',
    sentence: 'The same number in another spelling, such as 1, 1.0 and 1e0.',
  },
  'surrounding-space': {
    title: 'surrounding spaces changed',
    sentence: 'The same text with other space before or after it.',
  },
  'type-spelling': {
    title: 'values typed by the format',
    sentence:
      'The same value where one format has types and the other has not, such as "1" in CSV and 1 in JSON.',
  },
  'unicode-form': {
    title: 'Unicode form changed',
    sentence: 'The same text with accents composed or decomposed.',
  },
  'within-tolerance': {
    title: 'numbers changed within tolerance',
    sentence: 'Numbers that differ by no more than the tolerance set for the column.',
  },
  'cell-cut': {
    title: 'text cut off',
    sentence:
      'Text ends where a program stops: spreadsheets at 32,767 characters, databases at 255.',
  },
  'date-conversion': {
    title: 'values turned into dates',
    sentence:
      'A spreadsheet took text such as 2-10 or SEPT2 for a date, or wrote a date as its day number.',
  },
  'day-month-swap': {
    title: 'day and month swapped',
    sentence:
      'A date was read with day and month in the wrong order, so that it names another day.',
  },
  'formula-error': {
    title: 'values replaced by formula errors',
    sentence:
      'A spreadsheet error such as #REF!, or ##### of a narrow column, stands in for the value.',
  },
  'garbled-text': {
    title: 'text garbled',
    sentence: 'Characters were replaced by ? or read in the wrong encoding, as when é becomes Ã©.',
  },
  'leading-zeros-lost': {
    title: 'leading zeros lost',
    sentence: 'An identifier was taken for a number, such as 00501 for 501.',
  },
  'number-cut': {
    title: 'digits cut off',
    sentence:
      'Decimals, the last digits of a long number, or the seconds of a time were rounded or cut away.',
  },
  'scientific-notation': {
    title: 'numbers turned into scientific notation',
    sentence: 'A long number was shortened, such as 123456789012 to 1.23E+11.',
  },
  value: {
    title: 'value changed',
    sentence: 'Another value than before.',
  },
};
