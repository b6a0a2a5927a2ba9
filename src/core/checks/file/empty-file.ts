import { checkProblem } from './check-problem.ts';

export const emptyFile = checkProblem({
  code: 'empty-file',
  title: 'Empty files',
  severity: 'error',
  about:
    'The file holds nothing, not even a header. It is most often what a failed export leaves behind.',
  hint: 'Write the file again, or remove it.',
  sentence: () => 'The file is empty',
});
