import { MOST_PICKS, type Pick, readChoice } from './adjudication-pick.ts';
import { type Command, call, misread } from './command.ts';
import { readRowName } from './read-row-name.ts';

export const adjudicateCommand: Command = {
  name: 'adjudicate',
  usage: '<row> <A, B or a label>',
  example: 'adjudicate r3 A, r4 refund',
  summary: 'Settles rows on which two experts differ; or tick the boxes in the result comment.',
  details:
    'For an expert of the pool who answered none of these rows, or a maintainer. A and B are the two answers as shown; agreement is not changed by it.',
  who: ['expert', 'maintainer'],
  read(rest) {
    const picks = new Map<string, Pick>();
    for (const part of rest.slice(0, 20_000).split(/[,;]\s*(?=r(?:ow )?\d)/i, MOST_PICKS)) {
      const named = readRowName(part);
      if (!named) return misread(adjudicateCommand, 'Name the row as in the result comment.');
      const choice = readChoice(named.rest);
      if (!choice) return misread(adjudicateCommand, `Say what ${named.row} is.`);
      picks.set(named.row, { row: named.row, choice });
    }
    return call({ name: 'adjudicate', picks: [...picks.values()] });
  },
};
