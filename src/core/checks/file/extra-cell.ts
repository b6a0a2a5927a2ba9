import { countPhrase } from '../../words/count-phrase.ts';
import { checkProblem } from './check-problem.ts';

export const extraCell = checkProblem({
  code: 'extra-cell',
  title: 'Extra cells',
  severity: 'error',
  dimension: 'validity',
  about:
    'A row has more cells than the header has columns. An unquoted delimiter inside a text is the usual cause, and every later cell is then in the wrong column.',
  caveat:
    'Where the delimiter was detected wrongly, every row seems to have too many cells; fix it with `dialect`.',
  hint: 'Quote the cell that holds the delimiter, or remove the extra cells.',
  peers: ['Frictionless: extra-cell'],
  sentence: (count) =>
    `${countPhrase(count, 'row has', 'rows have')} more cells than the header has columns`,
});
