import { checkProblem } from './check-problem.ts';

export const emptyFile = checkProblem({
  code: 'empty-file',
  title: 'Empty files',
  severity: 'error',
  dimension: 'completeness',
  about:
    'The file holds nothing, not even a header. It is most often what a failed export leaves behind.',
  caveat:
    'A file that is empty on purpose, as a marker, is reported too; leave it out with `ignore`.',
  hint: 'Write the file again, or remove it.',
  peers: ['Frictionless: source-error'],
  sentence: () => 'The file is empty',
});
