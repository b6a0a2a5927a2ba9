import { countPhrase } from '../../words/count-phrase.ts';
import { checkDamage } from './check-damage.ts';

export const numberCut = checkDamage({
  kind: 'number-cut',
  title: 'Digits cut',
  about:
    'A number or a time lost digits that it had, because it was stored or written with less precision.',
  caveat: 'Rounding on purpose reads the same; set `tolerance` for the column.',
  hint: 'Restore the values from base, and write them at full precision, long identifiers as text.',
  sentence: (count, column) => `${countPhrase(count, 'value', 'values')} of ${column} lost digits`,
});
