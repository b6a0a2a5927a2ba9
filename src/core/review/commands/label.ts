import { type Command, call } from './command.ts';

/** Answers are read with the rest of the comment; as a command it is told only for who is not asked. */
export const labelCommand: Command = {
  name: 'label',
  usage: '<answers>',
  example: 'label 1-10 a b b ? a ! b a a a',
  summary: 'Answers rows that you are asked about.',
  details:
    'The word is not needed: a line that begins with a row’s number is an answer. See [how to reply](replying.md).',
  who: ['expert'],
  read: (rest) => call({ name: 'label', rest }),
};
