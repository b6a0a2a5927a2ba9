import { expect, it } from 'vitest';
import { nameList } from '../../src/cli/name-list.ts';
import { runCli } from '../../src/cli/runner.ts';
import { fakeTerminal } from './fake-terminal.ts';

it('passes over blanks around and between names', () => {
  expect(nameList(' subject,, body ,')).toEqual(['subject', 'body']);
});

it.each([
  ['sources', '--key', ''],
  ['slices', '--by', ' , '],
  ['agreement', '--raters', ''],
])('blames the option and not the file: assay %s %s %j', async (command, option, names) => {
  const terminal = fakeTerminal('.');
  expect(await runCli([command, 'x.csv', option, names], terminal)).toBe(2);
  expect(terminal.written.err).toContain(`'${option} <columns>' argument '${names}' is invalid`);
  expect(terminal.written.err).toContain('It takes names with commas between, such as a,b.');
});
