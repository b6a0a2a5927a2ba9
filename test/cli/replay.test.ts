import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/runner.ts';
import type { Replay } from '../../src/core/replay/replay.ts';
import { type TemporaryRepository, temporaryRepository } from '../temporary-repository.ts';
import { fakeTerminal } from './fake-terminal.ts';

const PLACES = 'id,zip\n1,00501\n2,10115\n3,01067\n';

let repository: TemporaryRepository;
beforeEach(() => {
  repository = temporaryRepository();
  repository.commit({ 'data/places.csv': PLACES }, 'Places');
  repository.commit({ 'README.md': 'words' }, 'Words');
  repository.git('switch', '--quiet', '--create', 'topic');
  repository.commit({ 'data/places.csv': PLACES.replace('00501', '501') }, 'Re-save');
  repository.git('switch', '--quiet', 'main');
  repository.commit({ 'notes.txt': 'more' }, 'Notes');
  const message = ['-m', 'Merge pull request #4 from org/topic', '-m', 'Places, re-saved'];
  repository.git('merge', '--quiet', '--no-ff', ...message, 'topic');
  repository.commit({ 'data/places.csv': `${PLACES}4,20095\n` }, 'Add Hamburg (#5)');
});
afterEach(() => repository.remove());

async function replay(...argv: string[]) {
  const terminal = fakeTerminal(repository.path);
  const code = await runCli(['replay', ...argv], terminal);
  return { code, ...terminal.written };
}

const judged = async (...argv: string[]): Promise<Replay> =>
  JSON.parse((await replay('--format', 'json', ...argv)).out);

describe('assay replay', () => {
  it('judges each change of data against its first parent, the newest first', async () => {
    const { changes, totals } = await judged();
    expect(changes.map(({ title, pull, conclusion }) => [title, pull, conclusion])).toEqual([
      ['Add Hamburg', 5, 'pass'],
      ['Places, re-saved', 4, 'fail'],
    ]);
    expect(totals).toEqual([
      { check: 'leading-zeros-lost', severity: 'error', rows: 1, changes: 1 },
    ]);
  });

  it('says so in one table with the totals, and passes whatever it finds', async () => {
    const { code, out } = await replay();
    expect(code).toBe(0);
    expect(out).toBe(`2 changes of data, 2026-01-01: 1 would have failed (50 %).

  change  day         verdict  errors  warnings  checks                title
  #5      2026-01-01  pass     -       -                               Add Hamburg
  #4      2026-01-01  FAIL     1       -         leading-zeros-lost 1  Places, re-saved

  check               severity  changes  rows
  leading-zeros-lost  error     1        1
`);
  });

  it('links pull requests where GitHub hosts the repository', async () => {
    repository.git('remote', 'add', 'origin', 'git@github.com:org/data.git');
    const { out } = await replay('--format', 'markdown', '--last', '1');
    expect(out).toContain('| [#5](https://github.com/org/data/pull/5) | 2026-01-01 | pass |');
  });

  it('takes the config at hand, and stops at the last changes asked for', async () => {
    repository.commit({ '.github/assay.yml': 'checks: { leading-zeros-lost: off }\n' });
    expect((await judged()).changes.map(({ conclusion }) => conclusion)).toEqual(['pass', 'pass']);
    expect((await judged('--last', '1')).changes).toHaveLength(1);
  });

  it('replays a repository elsewhere, cloned by its address', async () => {
    const { changes } = await judged(`file://${repository.path}`);
    expect(changes).toHaveLength(2);
  });

  it.each([
    [['--last', 'many'], '--last takes a whole number from 1 to 10000.'],
    [['--head', 'nowhere'], 'Git knows no commit called "nowhere".'],
    [['ext::sh -c true://x'], 'There is no folder '],
    [['/nowhere/at/all'], 'There is no folder /nowhere/at/all.'],
  ])('refuses %j with exit code 2', async (argv, message) => {
    const { code, err } = await replay(...argv);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('says so of a repository without commits', async () => {
    const empty = temporaryRepository();
    try {
      const { code, err } = await replay(empty.path);
      expect(code).toBe(2);
      expect(err).toContain('This repository has no commit yet.');
    } finally {
      empty.remove();
    }
  });

  it('says so where no commit changes data', async () => {
    const { out } = await replay('--head', 'main~3');
    expect(out).toBe('No commit of this history changes a data file.\n');
  });
});
