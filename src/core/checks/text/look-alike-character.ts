import { countPhrase } from '../../words/count-phrase.ts';
import type { Check } from '../check.ts';
import { findLookAlikes } from './find-look-alikes.ts';
import { judgeCells } from './judge-cells.ts';
import { quoteAround } from './quote-around.ts';

export const lookAlikeCharacter: Check = {
  name: 'look-alike-character',
  title: 'Look-alike characters',
  severity: 'warning',
  dimension: 'consistency',
  about:
    'A letter within a word is of another script and looks the same, such as a Cyrillic `а` in a Latin word. Values that look equal are then not equal, searches miss them, and a filter can be passed by them.',
  caveat:
    'A word that is written in look-alikes as a whole cannot be told, and only Latin, Cyrillic and Greek are compared. Words that mix scripts on purpose by letters that do not look alike are passed over.',
  hint: 'Type the character anew in the script of its word.',
  peers: [],
  parameters: {},
  find: (context) =>
    judgeCells(context, 'look-alike-character', (text) => {
      const [first, ...others] = findLookAlikes(text);
      if (!first) return undefined;
      const more = others.length > 0 ? ` and ${others.length} more` : '';
      return `${first.name}${more} in ${quoteAround(text, first.at)}`;
    }),
  describe: (violations, column) =>
    `${countPhrase(violations.length, 'cell of', 'cells of')} ${column} ${violations.length === 1 ? 'holds' : 'hold'} letters of another script that look the same`,
};
