/** What stands in place of rows where a repository keeps them out of reports. */
export const ROWS_HIDDEN = 'Rows are not shown here: the config hides them.';
