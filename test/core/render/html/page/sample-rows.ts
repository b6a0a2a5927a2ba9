import type { FileData, RowData } from '../../../../../src/core/render/html/page-data.ts';

/** A file with one row of every change. */
export const FILE: FileData = {
  dataset: 'tickets',
  path: 'tickets.csv',
  columns: [
    { name: 'id', change: 'same', key: true, changed: 0 },
    { name: 'zip', change: 'same', key: false, changed: 2 },
    { name: 'label', change: 'renamed', from: 'class', key: false, changed: 1 },
  ],
  kinds: [
    ['damage', 'leading-zeros-lost'],
    ['substantive', 'value'],
    ['cosmetic', 'number-spelling'],
  ],
  findings: [
    { check: 'duplicate-key', headRows: [2, 3], baseRows: [] },
    { check: 'missing-key', headRows: [], baseRows: [1] },
  ],
  rowCount: 5,
  leftOut: 0,
};

export const ROWS: readonly RowData[] = [
  [1, 0, 1, 2, 0, 0, ['T-1', '10115', 'shipping']],
  [0, 0, 0, 0, 2, 3, ['T-2', '9', 'shipping']],
  [2, 0, 3, 4, 3, 4, ['T-3', '501', 'Refund'], [1, 0, '00501', 2, 1, 'billing']],
  [2, 1, 6, 7, 4, 5, ['T-4', ['10'], 'shipping'], [1, 2, ['10.0']]],
  [3, 0, 4, 5, 5, 6, ['T-5']],
];
