import { countPhrase } from '../../words/count-phrase.ts';
import { checkProblem } from './check-problem.ts';

export const swallowedRows = checkProblem({
  code: 'swallowed-rows',
  title: 'Swallowed rows',
  severity: 'error',
  dimension: 'validity',
  about:
    'The lines of one quoted cell each look like a row of this file. A quote that was never closed swallows the rows after it, and the file still reads without an error.',
  caveat:
    'A quoted text that quotes rows of the same table, such as a manual about it, looks alike.',
  hint: 'Look for a missing quote where the row starts; where the text is meant as it is, waive the finding.',
  peers: [],
  sentence: (count) =>
    `${countPhrase(count, 'row has', 'rows have')} a quoted cell whose lines each look like a row`,
});
