import { expect, it } from 'vitest';
import { showsLines } from '../../../src/core/review/shown-lines.ts';

const SHOWN = new Map([
  [
    'data/a.csv',
    new Map([
      [7, 'a'],
      [8, 'b'],
      [9, ''],
      [12, 'c'],
    ]),
  ],
]);

it.each([
  ['a line as it is', { path: 'data/a.csv', startLine: 7, was: 'a' }, true],
  ['several lines', { path: 'data/a.csv', startLine: 7, was: 'a\nb\n' }, true],
  ['a line that is another one', { path: 'data/a.csv', startLine: 8, was: 'a' }, false],
  ['a line with more at its end', { path: 'data/a.csv', startLine: 7, was: 'a\r' }, false],
  ['a line that is not shown', { path: 'data/a.csv', startLine: 10, was: '' }, false],
  ['lines of which some are not', { path: 'data/a.csv', startLine: 9, was: '\n\n\nc' }, false],
  ['another file', { path: 'data/b.csv', startLine: 7, was: 'a' }, false],
])('of %s', (_, lines, isShown) => {
  expect(showsLines(SHOWN, lines)).toBe(isShown);
});
