import { checkProblem } from './check-problem.ts';

export const blankLabel = checkProblem({
  code: 'blank-label',
  title: 'Blank column names',
  severity: 'error',
  dimension: 'validity',
  about:
    'The header leaves a column without a name, so that nothing can refer to it and tools number it each in their own way.',
  caveat: 'Some exports write a nameless first column for a row number; it is reported as well.',
  hint: 'Name the column in the header, or remove it.',
  peers: ['Frictionless: blank-label'],
  sentence: (_count, column) => `The header gives ${column} no name`,
});
