import { countPhrase } from '../../words/count-phrase.ts';
import { defineCheck } from '../check.ts';
import { judgeSpellings } from './judge-spellings.ts';

export const inconsistentSpelling = defineCheck({
  name: 'inconsistent-spelling',
  title: 'Values with several separators',
  severity: 'warning',
  dimension: 'consistency',
  about:
    'A value of a column of categories differs from that of most rows in its spaces, hyphens, underscores or points only: `card arrival` beside `card_arrival`. Programs take the two for different classes, and counts fall apart.',
  caveat:
    'Where a hyphen or a space tells two values apart, both are right. Columns with fewer than three rows for each value are passed over, for they hold names or texts; separators between digits count.',
  hint: 'Write the value as most rows do.',
  peers: [],
  parameters: {},
  find: (context) => judgeSpellings(context, 'inconsistent-spelling', 'separators'),
  describe: (violations, column) =>
    `${countPhrase(violations.length, 'value of', 'values of')} ${column} ${violations.length === 1 ? 'is' : 'are'} written with other separators than in most rows`,
});
