import { checkProblem } from './check-problem.ts';

export const noRows = checkProblem({
  code: 'no-rows',
  title: 'Files without rows',
  severity: 'warning',
  about:
    'The file has a header and no rows beneath it. It is most often what a query without a result leaves behind.',
  hint: 'Check the export; remove the file if it is not needed.',
  sentence: () => 'The file has a header and no rows',
});
