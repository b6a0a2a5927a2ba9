import type { DueTime } from '../policy.ts';
import { type Command, call, misread } from './command.ts';
import { readTimeSpan } from './read-time-span.ts';

const MOST: Readonly<Record<DueTime['unit'], number>> = {
  hours: 720,
  days: 30,
  'working days': 22,
};

export const extendCommand: Command = {
  name: 'extend',
  usage: '<time>',
  example: 'extend 2 working days',
  summary: 'Moves the due date of what is unanswered.',
  details:
    '`3d` and `3 days` are days, `2 working days`, `12h` and `a week` are understood too; at most 30 days at a time.',
  who: ['expert', 'author', 'writer', 'maintainer'],
  read(rest) {
    const by = readTimeSpan(rest);
    if (!by) return misread(extendCommand, 'Say by how long.');
    if (by.count > MOST[by.unit]) return misread(extendCommand, 'At most 30 days at a time.');
    return call({ name: 'extend', by });
  },
};
