import { countPhrase } from '../../words/count-phrase.ts';
import { checkProblem } from './check-problem.ts';

export const recordError = checkProblem({
  code: 'record-error',
  title: 'Records that cannot be read',
  severity: 'error',
  about:
    'A record is not what the format asks for, such as a line of JSON Lines that is no JSON object. Its values were not checked.',
  hint: 'Write the record anew as one complete object of the format.',
  sentence: (count) => countPhrase(count, 'record cannot be read', 'records cannot be read'),
});
