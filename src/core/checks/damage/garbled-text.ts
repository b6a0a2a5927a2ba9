import { countPhrase } from '../../words/count-phrase.ts';
import { checkDamage } from './check-damage.ts';

export const garbledText = checkDamage({
  kind: 'garbled-text',
  title: 'Garbled text',
  about:
    'Characters were replaced by `?` or by pairs such as `Ã©`, because the text was read or written in the wrong encoding.',
  caveat:
    'Only text that base had whole is compared; text that was garbled before it came here is not seen.',
  hint: 'Restore the texts from base, and save the file as UTF-8.',
  sentence: (count, column) =>
    `${countPhrase(count, 'text', 'texts')} of ${column} garbled by a wrong encoding`,
});
