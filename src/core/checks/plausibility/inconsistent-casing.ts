import { countPhrase } from '../../words/count-phrase.ts';
import { defineCheck } from '../check.ts';
import { judgeSpellings } from './judge-spellings.ts';

export const inconsistentCasing = defineCheck({
  name: 'inconsistent-casing',
  title: 'Values in several letter cases',
  severity: 'warning',
  dimension: 'consistency',
  about:
    'A value of a column of categories is written in other letter case than in most rows: `Refund` beside `refund`. Programs take the two for different classes, and counts fall apart.',
  caveat:
    'Where letter case tells two values apart, as in codes, both are right. Columns with fewer than three rows for each value are passed over, for they hold names or texts, and so are values of one letter.',
  hint: 'Write the value as most rows do.',
  peers: [],
  parameters: {},
  find: (context) => judgeSpellings(context, 'inconsistent-casing', 'case'),
  describe: (violations, column) =>
    `${countPhrase(violations.length, 'value of', 'values of')} ${column} ${violations.length === 1 ? 'is' : 'are'} written in other letter case than in most rows`,
});
