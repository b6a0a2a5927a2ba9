import { checkProblem } from './check-problem.ts';

export const noRows = checkProblem({
  code: 'no-rows',
  title: 'Files without rows',
  severity: 'warning',
  dimension: 'completeness',
  about:
    'The file has a header and no rows beneath it. It is most often what a query without a result leaves behind.',
  caveat: 'A table that is empty on purpose, as a template, is reported too.',
  hint: 'Check the export; remove the file if it is not needed.',
  peers: [
    'Frictionless: table-dimensions (minRows)',
    'Great Expectations: expect_table_row_count_to_be_between',
  ],
  sentence: () => 'The file has a header and no rows',
});
