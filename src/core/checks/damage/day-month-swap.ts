import { countPhrase } from '../../words/count-phrase.ts';
import { checkDamage } from './check-damage.ts';

export const dayMonthSwap = checkDamage({
  kind: 'day-month-swap',
  title: 'Day and month swapped',
  about:
    'A date has its day and its month swapped, as when a file of one country is opened with the settings of another.',
  caveat: 'A correction of a day and month that were swapped before looks just the same.',
  hint: 'Restore the dates from base, and write dates as `YYYY-MM-DD`.',
  sentence: (count, column) =>
    `${countPhrase(count, 'date of', 'dates of')} ${column} ${count === 1 ? 'has' : 'have'} day and month swapped`,
});
