import { type Command, call, misread } from './command.ts';

/** What GitHub takes for a login; `_` stands in those of managed users. */
const LOGIN = /^@?([a-z\d](?:[a-z\d_-]{0,37}[a-z\d])?)[.,!]?$/i;

export const assignCommand: Command = {
  name: 'assign',
  usage: '@login',
  example: 'assign @expert-3',
  summary: 'Asks this expert of the pool, for the rows that wait for an answer.',
  details:
    'A maintainer can also name somebody outside the pool. Somebody who has a hand in the change is not asked.',
  who: ['writer', 'maintainer'],
  read(rest) {
    const [first = '', ...others] = rest.trim().split(/\s+/, 3);
    const login = LOGIN.exec(first)?.[1];
    if (login === undefined) return misread(assignCommand, 'Name one person, no team.');
    if (others[0]?.startsWith('@')) return misread(assignCommand, 'Name one person at a time.');
    return call({ name: 'assign', login });
  },
};
