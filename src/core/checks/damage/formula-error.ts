import { countPhrase } from '../../words/count-phrase.ts';
import { checkDamage } from './check-damage.ts';

export const formulaError = checkDamage({
  kind: 'formula-error',
  title: 'Formula errors',
  about: 'A value was replaced by the error of a spreadsheet formula, such as `#REF!` or `#NAME?`.',
  caveat: 'A text that means to say `#REF!`, as in a manual of a spreadsheet, is reported too.',
  hint: 'Restore the values from base; a text that starts with `=`, `+`, `-` or `@` has to be imported as text.',
  sentence: (count, column) =>
    `${countPhrase(count, 'value', 'values')} of ${column} replaced by ${count === 1 ? 'a formula error' : 'formula errors'}`,
});
