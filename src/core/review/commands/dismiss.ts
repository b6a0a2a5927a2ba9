import { type Command, call, misread } from './command.ts';
import { readReason } from './read-reason.ts';
import { readRowName } from './read-row-name.ts';

export const dismissCommand: Command = {
  name: 'dismiss',
  usage: '<row> <reason>',
  example: 'dismiss r3 the customer wrote twice, both labels are right',
  summary: 'Keeps the label of a row that experts call wrong, for a reason.',
  details: 'Rows are named as in the result comment: r1, r2, …',
  who: ['writer', 'maintainer'],
  read(rest) {
    const named = readRowName(rest);
    if (!named) return misread(dismissCommand, 'Name the row as in the result comment.');
    const reason = readReason(named.rest);
    if (reason === undefined)
      return misread(dismissCommand, `Say why ${named.row} stays as it is.`);
    return call({ name: 'dismiss', row: named.row, reason });
  },
};
