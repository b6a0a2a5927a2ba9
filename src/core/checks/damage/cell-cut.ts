import { countPhrase } from '../../words/count-phrase.ts';
import { checkDamage } from './check-damage.ts';

export const cellCut = checkDamage({
  kind: 'cell-cut',
  title: 'Cut texts',
  about:
    'A text was cut at 32,767 characters, the most that a cell of a spreadsheet holds, or at 255, the most that text columns of many databases hold.',
  caveat:
    'A text that ends at exactly that length and is a beginning of the old one by an editor’s wish is reported too.',
  hint: 'Restore the texts from base, and write long texts with a tool that keeps them whole.',
  sentence: (count, column) =>
    `${countPhrase(count, 'text', 'texts')} of ${column} cut off where a program stops`,
});
