import { type Command, call, misread } from './command.ts';
import { readReason } from './read-reason.ts';

export const passCommand: Command = {
  name: 'pass',
  usage: '<reason>',
  example: 'pass on holiday until Monday',
  summary: 'Hands your unanswered rows to the next expert; what you answered stays.',
  who: ['expert'],
  read(rest) {
    const reason = readReason(rest);
    return reason === undefined
      ? misread(passCommand, 'Say in a few words why you pass.')
      : call({ name: 'pass', reason });
  },
};
