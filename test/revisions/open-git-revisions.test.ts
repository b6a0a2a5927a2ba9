import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openGitRevisions } from '../../src/revisions/open-git-revisions.ts';
import type { Revisions } from '../../src/revisions/revisions.ts';
import { Fixture, temporaryFolder, textOf } from './git-fixture.ts';

const rows = Array.from({ length: 50 }, (_, i) => `${i},row ${i}`).join('\n');

async function using<T>(
  options: Parameters<typeof openGitRevisions>[0],
  use: (revisions: Revisions) => Promise<T>,
): Promise<T> {
  const revisions = await openGitRevisions(options);
  try {
    return await use(revisions);
  } finally {
    await revisions.close();
  }
}

describe('two commits', () => {
  it('lists changes since the merge base, renames followed, and reads both sides', async () => {
    const repository = Fixture.create();
    const fork = repository.commit({
      'a.csv': rows,
      'gone.csv': 'x',
      'same.csv': 'y',
      'b.csv': '1',
    });
    repository.git('switch', '--quiet', '-c', 'topic');
    repository.commit({
      'data/renamed.csv': `${rows}\n50,new`,
      'a.csv': undefined,
      'gone.csv': undefined,
      'new.csv': 'n',
      'b.csv': '2',
    });
    repository.git('switch', '--quiet', 'main');
    repository.commit({ 'b.csv': 'main moved on', '.github/assay.yml': 'policy' });
    await using({ cwd: repository.folder, base: 'main', head: 'topic' }, async (revisions) => {
      expect(revisions.base).toEqual({ name: 'main', commit: fork });
      expect(await revisions.changedFiles()).toEqual([
        { path: 'b.csv', basePath: 'b.csv', status: 'modified' },
        { path: 'data/renamed.csv', basePath: 'a.csv', status: 'renamed' },
        { path: 'gone.csv', basePath: 'gone.csv', status: 'removed' },
        { path: 'new.csv', status: 'added' },
      ]);
      expect(await revisions.list('base')).toEqual(['a.csv', 'b.csv', 'gone.csv', 'same.csv']);
      expect(await revisions.list('head')).toEqual([
        'b.csv',
        'data/renamed.csv',
        'new.csv',
        'same.csv',
      ]);
      expect(await textOf(await revisions.open('base', 'a.csv'))).toBe(rows);
      expect(await textOf(await revisions.open('head', 'data/renamed.csv'))).toContain('50,new');
      expect(await textOf(await revisions.open('base', 'b.csv'))).toBe('1');
      expect(await revisions.open('head', 'a.csv')).toEqual({ kind: 'absent' });
      expect(await revisions.readText('base', '.github/assay.yml')).toBeUndefined();
      expect(await revisions.readText('policy', '.github/assay.yml')).toBe('policy');
    });
  });

  it('never reads the work tree, nor the index', async () => {
    const repository = Fixture.create();
    repository.commit({ 'a.csv': 'committed' });
    repository.write({ 'a.csv': 'edited' });
    repository.git('add', '--all');
    const options = { cwd: repository.folder, policy: 'main' };
    await using(options, async (revisions) => {
      expect(revisions.base).toBeNull();
      expect(await revisions.readText('policy', 'a.csv')).toBe('committed');
      expect(await revisions.changedFiles()).toEqual([{ path: 'a.csv', status: 'added' }]);
      expect(await textOf(await revisions.open('head', 'a.csv'))).toBe('committed');
      expect(await revisions.open('base', 'a.csv')).toEqual({ kind: 'absent' });
    });
  });

  it('takes any file name as a name', async () => {
    const repository = Fixture.create();
    const names = [
      '--help',
      '-x.csv',
      ':(top)a.csv',
      'a b.csv',
      'é/ü.csv',
      'line\nfeed.csv',
      '"q".csv',
      '*.csv',
    ];
    repository.commit(Object.fromEntries(names.map((name) => [name, `content of ${name}`])));
    await using({ cwd: repository.folder }, async (revisions) => {
      const listed = (await revisions.changedFiles()).map((file) => file.path);
      expect(listed).toEqual([...names].sort());
      expect(await revisions.list('head')).toEqual([...names].sort());
      for (const name of names) {
        expect(await textOf(await revisions.open('head', name))).toBe(`content of ${name}`);
      }
    });
  });

  it('works from a subfolder and in a bare repository, with paths from the root', async () => {
    const repository = Fixture.create();
    const id = repository.commit({ 'data/a.csv': 'a', 'b.csv': 'b' });
    const bare = join(temporaryFolder(), 'bare.git');
    repository.git('clone', '--quiet', '--bare', repository.folder, bare);
    for (const cwd of [join(repository.folder, 'data'), bare]) {
      await using({ cwd, head: id }, async (revisions) => {
        expect((await revisions.changedFiles()).map((file) => file.path)).toEqual([
          'b.csv',
          'data/a.csv',
        ]);
        expect(await textOf(await revisions.open('head', 'data/a.csv'))).toBe('a');
      });
    }
  });

  it('follows neither links nor submodules', async () => {
    const inner = Fixture.create();
    inner.commit({ 'inner.csv': 'i' });
    const repository = Fixture.create();
    repository.write({ 'real/a.csv': 'a' });
    symlinkSync('/etc/passwd', join(repository.folder, 'link.csv'));
    symlinkSync('real', join(repository.folder, 'folder'));
    repository.git(
      '-c',
      'protocol.file.allow=always',
      'submodule',
      '--quiet',
      'add',
      inner.folder,
      'sub',
    );
    repository.commit({});
    const heads = ['HEAD', { worktree: true }] as const;
    for (const head of heads) {
      await using({ cwd: repository.folder, head }, async (revisions) => {
        expect(await revisions.open('head', 'link.csv')).toEqual({ kind: 'link' });
        expect(await revisions.open('head', 'sub')).toEqual({ kind: 'submodule' });
        expect(await revisions.open('head', 'sub/inner.csv')).toEqual({ kind: 'submodule' });
        expect((await revisions.open('head', 'folder/a.csv')).kind).not.toBe('bytes');
        expect(await revisions.readText('head', 'link.csv')).toBeUndefined();
        expect((await revisions.open('head', 'real')).kind).toBe('absent');
      });
    }
  });

  it('reads large and many files through one process, also at the same time', async () => {
    const repository = Fixture.create();
    const large = 'x'.repeat(3_000_000);
    repository.commit({ 'large.csv': large, 'a.csv': 'a', 'empty.csv': '' });
    await using({ cwd: repository.folder }, async (revisions) => {
      const paths = ['large.csv', 'a.csv', 'empty.csv', 'nothing', 'large.csv', 'a.csv'];
      const files = await Promise.all(paths.map((path) => revisions.open('head', path)));
      expect(
        files.map((file) => (file.kind === 'bytes' ? file.source.byteLength : file.kind)),
      ).toEqual([3_000_000, 1, 0, 'absent', 3_000_000, 1]);
    });
  });

  it('refuses a text file over 1 MiB', async () => {
    const repository = Fixture.create();
    repository.commit({ big: 'x'.repeat(1024 * 1024 + 1), fits: 'x'.repeat(1024 * 1024) });
    for (const head of ['HEAD', { worktree: true } as const]) {
      await using({ cwd: repository.folder, head }, async (revisions) => {
        await expect(revisions.readText('head', 'big')).rejects.toMatchObject({
          code: 'bad-input',
        });
        expect((await revisions.readText('head', 'fits'))?.length).toBe(1024 * 1024);
      });
    }
  });

  it('compares unrelated histories as they are, and says so', async () => {
    const repository = Fixture.create();
    repository.commit({ 'a.csv': '1' });
    repository.git('switch', '--quiet', '--orphan', 'other');
    repository.commit({ 'a.csv': '2' });
    const notices: string[] = [];
    const onNotice = (notice: string) => notices.push(notice);
    await using({ cwd: repository.folder, base: 'main', onNotice }, async (revisions) => {
      expect((await revisions.changedFiles()).map((file) => file.status)).toEqual(['modified']);
    });
    expect(notices).toEqual(['main and HEAD share no history; they are compared as they are.']);
  });

  it('starts no program that the repository configures', async () => {
    const repository = Fixture.create();
    const proof = join(temporaryFolder(), 'proof');
    const program = join(temporaryFolder(), 'program.sh');
    writeFileSync(program, `#!/bin/sh\necho ran >> ${proof}\ncat\n`, { mode: 0o755 });
    repository.commit({
      '.gitattributes': '*.csv diff=evil filter=evil',
      'a.csv': '1',
    });
    for (const key of [
      'core.fsmonitor',
      'diff.external',
      'diff.evil.textconv',
      'diff.evil.command',
    ]) {
      repository.git('config', key, program);
    }
    repository.git('config', 'filter.evil.clean', program);
    repository.git('config', 'filter.evil.smudge', program);
    repository.git('config', 'filter.evil.required', 'true');
    repository.write({ 'a.csv': '2' });
    await using(
      { cwd: repository.folder, base: 'HEAD', head: { worktree: true } },
      async (revisions) => {
        expect((await revisions.changedFiles()).map((file) => file.path)).toContain('a.csv');
        expect(await textOf(await revisions.open('head', 'a.csv'))).toBe('2');
        expect(await textOf(await revisions.open('base', 'a.csv'))).toBe('1');
      },
    );
    expect(existsSync(proof)).toBe(false);
  });
});

describe('the work tree', () => {
  it('lists edited, staged, removed and untracked files, but none that Git ignores', async () => {
    const repository = Fixture.create();
    repository.commit({
      '.gitignore': 'ignored.csv',
      'edited.csv': '1',
      'staged.csv': '1',
      'removed.csv': '1',
      'same.csv': '1',
    });
    repository.write({ 'staged.csv': '2' });
    repository.git('add', '--all');
    repository.write({
      'edited.csv': '2',
      'removed.csv': undefined,
      'data/untracked é.csv': 'u',
      'ignored.csv': 'i',
    });
    await using(
      { cwd: repository.folder, base: 'HEAD', head: { worktree: true } },
      async (revisions) => {
        expect(await revisions.list('head')).toEqual([
          '.gitignore',
          'data/untracked é.csv',
          'edited.csv',
          'removed.csv',
          'same.csv',
          'staged.csv',
        ]);
        expect(revisions.head).toEqual({ name: 'working tree' });
        expect(await revisions.changedFiles()).toEqual([
          { path: 'data/untracked é.csv', status: 'added' },
          { path: 'edited.csv', basePath: 'edited.csv', status: 'modified' },
          { path: 'removed.csv', basePath: 'removed.csv', status: 'removed' },
          { path: 'staged.csv', basePath: 'staged.csv', status: 'modified' },
        ]);
        expect(await textOf(await revisions.open('head', 'edited.csv'))).toBe('2');
        expect(await textOf(await revisions.open('base', 'edited.csv'))).toBe('1');
        expect(await textOf(await revisions.open('head', 'data/untracked é.csv'))).toBe('u');
      },
    );
  });

  it('never leaves the repository', async () => {
    const outside = new Fixture();
    outside.write({ 'secret.csv': 's' });
    const repository = Fixture.create();
    repository.commit({ 'a.csv': 'a' });
    symlinkSync(outside.folder, join(repository.folder, 'linked'));
    await using({ cwd: repository.folder, head: { worktree: true } }, async (revisions) => {
      expect(await revisions.open('head', 'linked/secret.csv')).toEqual({ kind: 'link' });
      for (const path of [
        '../x',
        '/etc/passwd',
        '.git/config',
        '.GIT/config',
        'a.csv/b',
        '',
        'a\0b',
      ]) {
        expect(await revisions.open('head', path)).toEqual({ kind: 'absent' });
      }
    });
  });
});

describe('errors', () => {
  it('tells an unknown revision, whatever it looks like', async () => {
    const repository = Fixture.create();
    repository.commit({ 'a.csv': 'a' });
    const cwd = repository.folder;
    for (const revision of ['nowhere', '--all', 'a\nb', 'HEAD:a.csv', '']) {
      const opening = openGitRevisions({ cwd, base: revision });
      await expect(opening).rejects.toMatchObject({ code: 'bad-arguments' });
    }
    await expect(openGitRevisions({ cwd, head: 'nowhere' })).rejects.toThrow(
      'Git knows no commit called "nowhere".',
    );
  });

  it('tells a folder outside of any repository, and one that does not exist', async () => {
    const cwd = temporaryFolder();
    await expect(openGitRevisions({ cwd })).rejects.toThrow(
      `${cwd} is not inside a Git repository.`,
    );
    await expect(openGitRevisions({ cwd: join(cwd, 'none') })).rejects.toMatchObject({
      code: 'git-failed',
    });
  });
});
