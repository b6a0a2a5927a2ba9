import { countPhrase } from '../../words/count-phrase.ts';
import { checkProblem } from './check-problem.ts';

export const missingCell = checkProblem({
  code: 'missing-cell',
  title: 'Missing cells',
  severity: 'error',
  dimension: 'validity',
  about:
    'A row has fewer cells than the header has columns, so that its last columns have no value and often the ones before hold the wrong one.',
  caveat: 'Some programs leave out empty cells at the end of a row on purpose.',
  hint: 'Add the missing cells; an empty cell still needs its delimiter.',
  peers: ['Frictionless: missing-cell'],
  sentence: (count) =>
    `${countPhrase(count, 'row has', 'rows have')} fewer cells than the header has columns`,
});
