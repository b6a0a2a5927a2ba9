import { countPhrase } from '../../words/count-phrase.ts';
import { cutText } from '../../words/cut-text.ts';
import type { Check } from '../check.ts';
import { changedCells } from '../columns/changed-cells.ts';
import { findMojibake } from './find-mojibake.ts';
import { judgeCells } from './judge-cells.ts';
import { quoteAround } from './quote-around.ts';

/** Characters shown of what is garbled. */
const LONGEST = 20;

export const mojibake: Check = {
  name: 'mojibake',
  title: 'Text in a wrong encoding',
  severity: 'warning',
  dimension: 'accuracy',
  about:
    'A text holds pairs such as `Ã©` where `é` was meant: its UTF-8 bytes were read as Windows-1252 before it came here. Where this change garbled a text that base has right, `garbled-text` says so.',
  caveat:
    'Only UTF-8 read as Windows-1252 is known, by far the most frequent mistake. A text that is about garbled characters is reported too.',
  hint: 'Read the source as UTF-8 and import the rows again.',
  peers: ['ftfy: fix_encoding'],
  parameters: {},
  find: async (context) => {
    const damaged = new Set<string>();
    if (context.diff) {
      for (const { index, column, cell } of changedCells(context.diff))
        if (cell.class.kind === 'garbled-text') damaged.add(`${index} ${column}`);
    }
    const found = await judgeCells(context, 'mojibake', (text) => {
      const found = findMojibake(text);
      if (!found) return undefined;
      const garbled = cutText(found.garbled, LONGEST);
      return `${garbled} for ${cutText(found.meant, LONGEST)} in ${quoteAround(text, found.at)}`;
    });
    return found.filter(
      ({ side, index, column }) => side === 'base' || !damaged.has(`${index} ${column}`),
    );
  },
  describe: (violations, column) =>
    `${countPhrase(violations.length, 'text of', 'texts of')} ${column} ${violations.length === 1 ? 'was' : 'were'} read in a wrong encoding`,
};
