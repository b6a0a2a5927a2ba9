import { countPhrase } from '../../words/count-phrase.ts';
import { checkDamage } from './check-damage.ts';

export const leadingZerosLost = checkDamage({
  kind: 'leading-zeros-lost',
  title: 'Leading zeros lost',
  about:
    'A value such as `00501` lost its leading zeros, because it was read as a number. Codes of places, products and people then no longer match.',
  caveat: 'A number that was padded by mistake before and is put right now looks just the same.',
  hint: 'Restore the values from base, and import the column as text.',
  sentence: (count, column) =>
    `${countPhrase(count, 'value', 'values')} of ${column} lost ${count === 1 ? 'its' : 'their'} leading zeros`,
});
