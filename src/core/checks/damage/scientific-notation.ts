import { countPhrase } from '../../words/count-phrase.ts';
import { checkDamage } from './check-damage.ts';

export const scientificNotation = checkDamage({
  kind: 'scientific-notation',
  title: 'Identifiers in scientific notation',
  about:
    'A long identifier was read as a number and written as `1.23E+11`, so that its last digits are gone.',
  caveat: 'A measured value that is re-spelt with fewer digits on purpose is reported too.',
  hint: 'Restore the values from base, and import the column as text.',
  sentence: (count, column) =>
    `${countPhrase(count, 'value', 'values')} of ${column} turned into scientific notation`,
});
