import { countPhrase } from '../../words/count-phrase.ts';
import { checkProblem } from './check-problem.ts';

export const blankRow = checkProblem({
  code: 'blank-row',
  title: 'Blank rows',
  severity: 'warning',
  about:
    'A row holds no value at all. Some tools skip such rows and others read them as data, so counts differ.',
  hint: 'Remove the blank rows.',
  sentence: (count) => countPhrase(count, 'row is blank', 'rows are blank'),
});
