import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCommand } from '../../../../src/core/review/commands/read-command.ts';
import { COMMANDS } from '../../../../src/core/review/commands/registry.ts';

const read = (text: string) => {
  const [name = '', ...rest] = text.split(' ');
  return readCommand({ name, rest: rest.join(' ').trim(), line: 1 });
};

it.each([
  ['help', { name: 'help' }],
  ['status please', { name: 'status' }],
  ['remind', { name: 'remind' }],
  ['pass on holiday until Monday', { name: 'pass', reason: 'on holiday until Monday' }],
  ['pass because I am away', { name: 'pass', reason: 'I am away' }],
  ['override "hotfix"', { name: 'override', reason: 'hotfix' }],
  ['assign @expert-3', { name: 'assign', login: 'expert-3' }],
  ['assign expert-3', { name: 'assign', login: 'expert-3' }],
  ['assign @expert-3.', { name: 'assign', login: 'expert-3' }],
  ['assign @someone_corp please', { name: 'assign', login: 'someone_corp' }],
  ['extend 3d', { name: 'extend', by: { count: 3, unit: 'days' } }],
  ['extend 3 days', { name: 'extend', by: { count: 3, unit: 'days' } }],
  ['extend by 3 more days', { name: 'extend', by: { count: 3, unit: 'days' } }],
  ['extend 2 working days', { name: 'extend', by: { count: 2, unit: 'working days' } }],
  ['extend 2 Working-Days.', { name: 'extend', by: { count: 2, unit: 'working days' } }],
  ['extend 2wd', { name: 'extend', by: { count: 2, unit: 'working days' } }],
  ['extend 12h', { name: 'extend', by: { count: 12, unit: 'hours' } }],
  ['extend a week', { name: 'extend', by: { count: 7, unit: 'days' } }],
  ['extend another 2 weeks', { name: 'extend', by: { count: 14, unit: 'days' } }],
  ['dismiss r12 both labels fit', { name: 'dismiss', row: 'r12', reason: 'both labels fit' }],
  ['dismiss R12: both labels fit', { name: 'dismiss', row: 'r12', reason: 'both labels fit' }],
  ['dismiss row 12 - both labels fit', { name: 'dismiss', row: 'r12', reason: 'both labels fit' }],
  ['dismiss 12 both labels fit', { name: 'dismiss', row: 'r12', reason: 'both labels fit' }],
  ['guideline editorial', { name: 'guideline', change: 'editorial' }],
  ['guideline Editorial: typos', { name: 'guideline', change: 'editorial', reason: 'typos' }],
  ['adjudicate r3 A', { name: 'adjudicate', picks: [{ row: 'r3', choice: { side: 'A' } }] }],
  [
    'adjudicate r3 a, r4: B; r5 refund # clear from the text',
    {
      name: 'adjudicate',
      picks: [
        { row: 'r3', choice: { side: 'A' } },
        { row: 'r4', choice: { side: 'B' } },
        { row: 'r5', choice: { text: 'refund' }, why: 'clear from the text' },
      ],
    },
  ],
  [
    'adjudicate r3 card arrival r4 b',
    {
      name: 'adjudicate',
      picks: [
        { row: 'r3', choice: { text: 'card arrival' } },
        { row: 'r4', choice: { side: 'B' } },
      ],
    },
  ],
])('%s', (text, expected) => {
  expect(read(text)).toEqual({ kind: 'call', call: expected });
});

it.each([
  ['pass', 'Say in a few words why you pass.'],
  ['pass ...', 'Say in a few words why you pass.'],
  ['pass <reason>', 'Say in a few words why you pass.'],
  ['override', 'Say why'],
  ['assign', 'Name one person'],
  ['assign @org/team', 'Name one person, no team.'],
  ['assign @a @b', 'Name one person at a time.'],
  ['extend', 'Say by how long.'],
  ['extend 0d', 'Say by how long.'],
  ['extend forever', 'Say by how long.'],
  ['extend 31d', 'At most 30 days at a time.'],
  ['extend 30 working days', 'At most 30 days at a time.'],
  ['dismiss', 'Name the row'],
  ['dismiss r0 why', 'Name the row'],
  ['dismiss r3', 'Say why r3 stays as it is.'],
  ['guideline', 'Say what kind of change it is.'],
  ['guideline editoral', 'Did you mean editorial?'],
  ['adjudicate', 'Name the row'],
  ['adjudicate r3', 'Say what r3 is.'],
  ['adjudicate r3 other', 'Say what r3 is.'],
])('refuses %s', (text, message) => {
  expect(read(text)).toEqual({ kind: 'problem', message: expect.stringContaining(message) });
});

describe.each(COMMANDS.map((command) => [command.name, command] as const))(
  '%s',
  (name, command) => {
    it('understands its own example', () => {
      expect(command.example.startsWith(name)).toBe(true);
      expect(read(command.example)).toMatchObject({ kind: 'call', call: { name } });
    });

    it('never throws, and cuts what it keeps', () => {
      const property = fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (rest) => {
        const reading = command.read(rest);
        if (reading.kind === 'call' && 'reason' in reading.call) {
          expect(reading.call.reason!.length).toBeLessThanOrEqual(500);
        }
      });
      fc.assert(property, { numRuns: 100 });
    });
  },
);
