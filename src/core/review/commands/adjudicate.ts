import { MOST_PICKS, type Pick, readChoice } from './adjudication-pick.ts';
import { type Command, call, misread } from './command.ts';
import { readReason } from './read-reason.ts';
import { readRowName } from './read-row-name.ts';

/** Longest line that is read. */
const LONGEST = 20_000;
/** Before another row: `r3 a, r4 b` and `r3 a r4 b`. */
const BETWEEN = /[,;] ?(?=r(?:ow )?\d)| (?=r\d{1,5}[ :=])/i;

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
    const line = rest.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
    for (const part of line.split(BETWEEN, MOST_PICKS)) {
      const named = readRowName(part);
      if (!named) return misread(adjudicateCommand, 'Name the row as in the result comment.');
      const [said = '', note = ''] = named.rest.split(/ #(?: |$)/, 2);
      const choice = readChoice(said);
      if (!choice) return misread(adjudicateCommand, `Say what ${named.row} is.`);
      const why = readReason(note);
      picks.set(named.row, { row: named.row, choice, ...(why === undefined ? {} : { why }) });
    }
    return call({ name: 'adjudicate', picks: [...picks.values()] });
  },
};
