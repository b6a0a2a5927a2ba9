import { countPhrase } from '../../words/count-phrase.ts';
import { checkProblem } from './check-problem.ts';

export const recordError = checkProblem({
  code: 'record-error',
  title: 'Records that cannot be read',
  severity: 'error',
  dimension: 'validity',
  about:
    'A record is not what the format asks for, such as a line of JSON Lines that is no JSON object. Its values were not checked.',
  caveat:
    'A line of JSON in a dialect such as JSON5, or with comments, cannot be read and is reported.',
  hint: 'Write the record anew as one complete object of the format.',
  peers: ['Frictionless: source-error'],
  sentence: (count) => countPhrase(count, 'record cannot be read', 'records cannot be read'),
});
