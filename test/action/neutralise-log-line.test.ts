import { expect, it } from 'vitest';
import { neutraliseLogLine } from '../../src/action/neutralise-log-line.ts';

it.each([
  ['Reading data/a.csv', 'Reading data/a.csv'],
  [' ::add-mask::a', ' : :add-mask::a'],
  ['a\n::error::b', 'a\\n::error::b'],
  ['a ##[error]b', 'a # #[error]b'],
  ['a\u001b[31m', 'a\\x1b[31m'],
])('%j reads %j', (text, line) => {
  expect(neutraliseLogLine(text)).toBe(line);
});
