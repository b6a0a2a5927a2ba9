/* Every expectation Assay knows, one line each, sorted by path. One that is not listed here does not exist. */
export { expectColumnValuesToBeBetween } from './column/expect-column-values-to-be-between.ts';
export { expectColumnValuesToBeUnique } from './column/expect-column-values-to-be-unique.ts';
export { expectTableRowCountToBeBetween } from './table/expect-table-row-count-to-be-between.ts';
