import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AssayError } from '../../src/core/assay-error.ts';
import type { GitHub } from '../../src/github/port.ts';
import { openGitRevisions } from '../../src/revisions/open-git-revisions.ts';
import { Fixture, git, textOf } from './git-fixture.ts';

/** A remote whose `topic` left `main` after `fork`, and then grew by a number of commits. */
function makeRemote(own = 3) {
  const remote = Fixture.create();
  remote.commit({ 'old.csv': 'old' });
  const fork = remote.commit({ 'a.csv': '1\n' });
  remote.git('switch', '--quiet', '-c', 'topic');
  for (let i = 0; i < own; i++) remote.commit({ 'a.csv': `${i}\n` });
  const head = remote.commit({ 'a.csv': '2\n', 'new.csv': 'n' });
  remote.git('switch', '--quiet', 'main');
  const base = remote.commit({ 'b.csv': 'main moved on' });
  return { remote, fork, head, base };
}

/** A GitHub that answers from a repository at hand. */
function fakeGitHub(remote: Fixture, calls: string[]): GitHub {
  const port: Partial<GitHub> = {
    async mergeBase(base, head) {
      calls.push('mergeBase');
      return remote.git('merge-base', base, head);
    },
    async compare(base, head) {
      calls.push('compare');
      const names = git(remote.folder, 'diff', '--name-only', base, head).split('\n');
      return names.map((path) => ({
        path,
        status: path.startsWith('new') ? ('added' as const) : ('modified' as const),
      }));
    },
    async file(path, commit) {
      calls.push(`file ${path}`);
      try {
        return Buffer.from(`${remote.git('show', `${commit}:${path}`)}\n`);
      } catch {
        return undefined;
      }
    },
    link: async () => undefined,
  };
  return port as GitHub;
}

describe('a shallow clone', () => {
  it('fetches the base branch and the history it shares with head', async () => {
    const { remote, fork, head } = makeRemote();
    const clone = remote.shallowClone(1, 'topic');
    const revisions = await openGitRevisions({ cwd: clone.folder, base: 'main' });
    expect(revisions.base).toEqual({ name: 'main', commit: fork });
    expect(revisions.head).toEqual({ name: 'HEAD', commit: head });
    expect((await revisions.changedFiles()).map((file) => file.path)).toEqual(['a.csv', 'new.csv']);
    expect(await textOf(await revisions.open('base', 'a.csv'))).toBe('1\n');
    expect(await revisions.readText('policy', 'b.csv')).toBe('main moved on');
    await revisions.close();
  });

  it('deepens further where the first step does not reach', async () => {
    const { remote, fork, base } = makeRemote(60);
    const clone = remote.shallowClone(1, 'topic');
    const revisions = await openGitRevisions({ cwd: clone.folder, base });
    expect(revisions.base?.commit).toBe(fork);
    await revisions.close();
  });

  it('moves no branch and leaves a full clone full', async () => {
    const { remote, fork } = makeRemote();
    const clone = remote.shallowClone(1, 'topic');
    clone.git('fetch', '--quiet', '--unshallow');
    const before = clone.git('for-each-ref');
    const revisions = await openGitRevisions({ cwd: clone.folder, base: 'main' });
    expect(revisions.base?.commit).toBe(fork);
    expect(clone.git('for-each-ref')).toBe(before);
    expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('false');
    await revisions.close();
  });

  it('is read through GitHub where the remote is out of reach', async () => {
    const { remote, fork, base, head } = makeRemote();
    const clone = remote.shallowClone(1, 'topic');
    clone.git('remote', 'set-url', 'origin', 'file:///nowhere/at/all');
    const calls: string[] = [];
    const notices: string[] = [];
    const revisions = await openGitRevisions({
      cwd: clone.folder,
      base,
      github: fakeGitHub(remote, calls),
      onNotice: (notice) => notices.push(notice),
    });
    expect(revisions.base).toEqual({ name: base, commit: fork });
    expect(revisions.head).toEqual({ name: 'HEAD', commit: head });
    expect(await revisions.changedFiles()).toEqual([
      { path: 'a.csv', basePath: 'a.csv', status: 'modified' },
      { path: 'new.csv', status: 'added' },
    ]);
    expect(await textOf(await revisions.open('base', 'a.csv'))).toBe('1\n');
    expect(await textOf(await revisions.open('head', 'a.csv'))).toBe('2\n');
    expect(await revisions.open('base', 'new.csv')).toEqual({ kind: 'absent' });
    expect(await revisions.readText('policy', 'b.csv')).toBe('main moved on\n');
    expect(calls).toContain('mergeBase');
    expect(notices).toHaveLength(1);
    await revisions.close();
  });

  it('without GitHub ends in an error that says which fetch-depth to set', async () => {
    const { remote, base } = makeRemote();
    const clone = remote.shallowClone(1, 'topic');
    rmSync(remote.folder, { recursive: true });
    const opening = openGitRevisions({ cwd: clone.folder, base });
    await expect(opening).rejects.toMatchObject({
      code: 'missing-history',
      hint: expect.stringContaining('fetch-depth: 0'),
    });
  });

  it('tells the same, and why, where GitHub cannot help either', async () => {
    const { remote, base } = makeRemote();
    const clone = remote.shallowClone(1, 'topic');
    clone.git('remote', 'remove', 'origin');
    const cause = new AssayError('github-failed', 'GitHub is down.');
    const github = { mergeBase: () => Promise.reject(cause) } as unknown as GitHub;
    const opening = openGitRevisions({ cwd: clone.folder, base, github });
    await expect(opening).rejects.toMatchObject({ code: 'missing-history', cause });
  });

  it('is not misled by an older common ancestor that its cuts leave', async () => {
    // main: fork ── merged ── base. topic: fork ── t ── head, which merges merged ── x ── y. Three commits deep,
    // head sees fork but not merged.
    const remote = Fixture.create();
    const fork = remote.commit({ 'a.csv': 'fork' });
    const merged = remote.commit({ 'a.csv': 'merged' });
    const base = remote.commit({ 'b.csv': 'base' });
    remote.git('switch', '--quiet', '-c', 'side', merged);
    remote.commit({ 'x.csv': '1' });
    remote.commit({ 'x.csv': '2' });
    remote.git('switch', '--quiet', '-c', 'topic', fork);
    remote.commit({ 't.csv': '1' });
    remote.git('merge', '--quiet', '--no-edit', 'side');
    const clone = remote.shallowClone(3, 'topic');
    clone.git('fetch', '--quiet', '--depth=3', 'origin', base);
    expect(clone.git('merge-base', base, 'HEAD')).toBe(fork);
    const revisions = await openGitRevisions({ cwd: clone.folder, base });
    expect(revisions.base?.commit).toBe(merged);
    await revisions.close();
  });
});
