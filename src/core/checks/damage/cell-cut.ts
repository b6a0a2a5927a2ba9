import { countPhrase } from '../../words/count-phrase.ts';
import { checkDamage } from './check-damage.ts';

export const cellCut = checkDamage({
  kind: 'cell-cut',
  title: 'Cut texts',
  about:
    'A text was cut at 32,767 characters, the most that a cell of a spreadsheet holds, or at 255, the most that text columns of many databases hold.',
  hint: 'Restore the texts from base, and write long texts with a tool that keeps them whole.',
  sentence: (count, column) =>
    `${countPhrase(count, 'text', 'texts')} of ${column} cut off where a program stops`,
});
