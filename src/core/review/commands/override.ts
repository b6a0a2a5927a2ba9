import { type Command, call, misread } from './command.ts';
import { readReason } from './read-reason.ts';

export const overrideCommand: Command = {
  name: 'override',
  usage: '<reason>',
  example: 'override hotfix for the release, review follows in the next pull request',
  summary: 'Lets the review check pass as it is.',
  details: 'Your name and the reason stay in the check and in the records for ever.',
  who: ['maintainer'],
  read(rest) {
    const reason = readReason(rest);
    return reason === undefined
      ? misread(overrideCommand, 'Say why: the reason stays in the check for ever.')
      : call({ name: 'override', reason });
  },
};
