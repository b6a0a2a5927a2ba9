import { countPhrase } from '../../words/count-phrase.ts';
import { checkProblem } from './check-problem.ts';

export const duplicateLabel = checkProblem({
  code: 'duplicate-label',
  title: 'Duplicate column names',
  severity: 'error',
  dimension: 'uniqueness',
  about:
    'Two columns have the same name, so that a name no longer says which of them is meant. Many tools rename or drop one of them.',
  caveat:
    'Two columns of one name with equal content do little harm and are reported all the same.',
  hint: 'Give each column a name of its own.',
  peers: ['Frictionless: duplicate-label'],
  sentence: (count, column) =>
    `${countPhrase(count + 1, 'column is', 'columns are')} named ${column}`,
});
