import { countPhrase } from '../../words/count-phrase.ts';
import { checkProblem } from './check-problem.ts';

export const blankRow = checkProblem({
  code: 'blank-row',
  title: 'Blank rows',
  severity: 'warning',
  dimension: 'completeness',
  about:
    'A row holds no value at all. Some tools skip such rows and others read them as data, so counts differ.',
  caveat: 'In a file with one column a blank row may be a missing value rather than a stray line.',
  hint: 'Remove the blank rows.',
  peers: ['Frictionless: blank-row'],
  sentence: (count) => countPhrase(count, 'row is blank', 'rows are blank'),
});
