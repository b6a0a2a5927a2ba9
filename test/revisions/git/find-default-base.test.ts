import { describe, expect, it } from 'vitest';
import { findDefaultBase } from '../../../src/revisions/git/find-default-base.ts';
import { Fixture, git, temporaryFolder } from '../git-fixture.ts';

describe('findDefaultBase', () => {
  it('is the default branch of the remote, then that of the repository', async () => {
    const remote = Fixture.create();
    remote.commit({ 'a.csv': '1' });
    const folder = temporaryFolder();
    git(folder, 'clone', '--quiet', remote.folder, '.');
    const clone = new Fixture(folder);
    clone.commit({ 'a.csv': '2' });
    expect(await findDefaultBase(folder)).toEqual({
      rev: 'origin/HEAD',
      reason: 'origin/HEAD is the default branch',
    });
    clone.git('remote', 'set-head', 'origin', '--delete');
    expect((await findDefaultBase(folder))?.rev).toBe('origin/main');
    clone.git('remote', 'remove', 'origin');
    clone.git('switch', '--quiet', '-c', 'topic');
    clone.commit({ 'a.csv': '3' });
    expect((await findDefaultBase(folder))?.rev).toBe('main');
    clone.git('branch', '--quiet', '-m', 'main', 'master');
    expect((await findDefaultBase(folder))?.rev).toBe('master');
  });

  it('is the commit before head where head is at the default branch', async () => {
    const repository = Fixture.create();
    repository.commit({ 'a.csv': '1' });
    expect(await findDefaultBase(repository.folder)).toBeUndefined();
    repository.commit({ 'a.csv': '2' });
    expect(await findDefaultBase(repository.folder)).toEqual({
      rev: 'HEAD~1',
      reason: 'the commit before head',
    });
    expect((await findDefaultBase(repository.folder, 'main~1'))?.rev).toBe('main');
  });

  it('of a work tree is the default branch, or else the commit checked out', async () => {
    const repository = Fixture.create();
    expect(await findDefaultBase(repository.folder, { worktree: true })).toBeUndefined();
    repository.commit({ 'a.csv': '1' });
    expect((await findDefaultBase(repository.folder, { worktree: true }))?.rev).toBe('main');
    repository.git('branch', '--quiet', '-m', 'main', 'trunk');
    expect(await findDefaultBase(repository.folder, { worktree: true })).toEqual({
      rev: 'HEAD',
      reason: 'the commit checked out',
    });
  });
});
