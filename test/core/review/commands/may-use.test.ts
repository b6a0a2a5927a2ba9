import { expect, it } from 'vitest';
import { commandHelp } from '../../../../src/core/review/commands/command-help.ts';
import { type Asker, mayUse, refuseCommand } from '../../../../src/core/review/commands/may-use.ts';
import { COMMANDS, commandNamed } from '../../../../src/core/review/commands/registry.ts';

const NOBODY: Asker = { role: 'read', author: false, expert: false, guidelineOwner: false };

const usable = (asker: Partial<Asker>) =>
  COMMANDS.filter((command) => mayUse(command, { ...NOBODY, ...asker })).map(({ name }) => name);

it.each<[string, Partial<Asker>, string[]]>([
  ['anybody', {}, ['help', 'status']],
  ['an author', { author: true }, ['help', 'status', 'extend', 'remind']],
  ['an expert', { expert: true }, ['help', 'status', 'label', 'pass', 'extend', 'adjudicate']],
  ['a guideline owner', { guidelineOwner: true }, ['help', 'status', 'guideline']],
  ['a writer', { role: 'write' }, ['help', 'status', 'extend', 'remind', 'assign', 'dismiss']],
  ['triage', { role: 'triage' }, ['help', 'status']],
  [
    'a maintainer',
    { role: 'maintain' },
    ['help', 'status', 'extend', 'remind', 'assign', 'adjudicate', 'dismiss', 'override'],
  ],
])('%s', (_, asker, names) => {
  expect(usable(asker)).toEqual(names);
});

it('tells each their own commands', () => {
  const help = commandHelp({ ...NOBODY, expert: true }, 'assay');
  expect(help).toContain('- `/assay pass <reason>`: ');
  expect(help).not.toContain('override');
});

it('says who may', () => {
  expect(refuseCommand(commandNamed('assign')!)).toBe(
    '/assay assign is for somebody with write access or a maintainer of the repository.',
  );
});
