import { countPhrase } from '../../words/count-phrase.ts';
import type { Check } from '../check.ts';
import { findInvisible } from './find-invisible.ts';
import { judgeCells } from './judge-cells.ts';
import { quoteAround } from './quote-around.ts';

export const invisibleCharacter: Check = {
  name: 'invisible-character',
  title: 'Invisible characters',
  severity: 'warning',
  dimension: 'consistency',
  about:
    'Cells hold characters that nobody sees: zero-width spaces, control characters, turns of the reading direction, no-break spaces at either end, hidden tags. Values that look equal are then not equal, and text can say to a model what it does not say to a reader.',
  caveat:
    'Joiners in emoji, Arabic and Indic scripts, marks of direction beside text from right to left, tabs and line breaks are passed over. No-break spaces within a text are too, since French and units are set with them.',
  hint: 'Take the characters out, most often by cleaning what was copied from a web page or a PDF.',
  peers: [],
  parameters: {},
  find: (context) =>
    judgeCells(context, 'invisible-character', (text) => {
      const [first, ...others] = findInvisible(text);
      if (!first) return undefined;
      const more = others.length > 0 ? ` and ${others.length} more` : '';
      return `${first.name}${more} in ${quoteAround(text, first.at)}`;
    }),
  describe: (violations, column) =>
    `${countPhrase(violations.length, 'cell of', 'cells of')} ${column} ${violations.length === 1 ? 'holds' : 'hold'} invisible characters`,
};
