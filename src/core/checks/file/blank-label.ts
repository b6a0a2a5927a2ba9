import { checkProblem } from './check-problem.ts';

export const blankLabel = checkProblem({
  code: 'blank-label',
  title: 'Blank column names',
  severity: 'error',
  about:
    'The header leaves a column without a name, so that nothing can refer to it and tools number it each in their own way.',
  hint: 'Name the column in the header, or remove it.',
  sentence: (_count, column) => `The header gives ${column} no name`,
});
