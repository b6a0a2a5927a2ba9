import { countPhrase } from '../../words/count-phrase.ts';
import { checkDamage } from './check-damage.ts';

export const dateConversion = checkDamage({
  kind: 'date-conversion',
  title: 'Values turned into dates',
  about:
    'A spreadsheet took a value such as `2-10` or `SEPT2` for a date and wrote a date in its place, or wrote the number of a day in place of a date.',
  caveat: 'A code that was replaced by the date it looks like on purpose is reported too.',
  hint: 'Restore the values from base, and import the column as text.',
  sentence: (count, column) =>
    `${countPhrase(count, 'value', 'values')} of ${column} rewritten by a date conversion`,
});
