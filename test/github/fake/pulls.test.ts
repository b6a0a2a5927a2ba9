import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect, HERE } from './connect.ts';
import { createFakeGitHub, type FakeGitHub } from './create-fake-github.ts';

let fake: FakeGitHub;

beforeEach(async () => {
  fake = await createFakeGitHub({
    people: { 'author-1': 'write', 'author-2': 'none', 'helper-1': 'write' },
    files: { 'data/a.csv': 'id\n1\n', 'README.md': 'Data\n' },
  });
});
afterEach(() => fake.close());

const get = async (pull_number: number) =>
  (await connect(fake).rest.pulls.get({ ...HERE, pull_number })).data;

describe('a pull request', () => {
  it('has commits with authors and co-authors, and files with patches', async () => {
    const pull = await fake.openPull({ author: 'author-1', files: { 'data/a.csv': 'id\n1\n2\n' } });
    await fake.push(
      pull,
      { 'data/a.csv': null, 'data/b.csv': 'id\n1\n2\n', 'data/c "x".csv': 'id\n' },
      { author: 'helper-1', coAuthors: ['author-2'], message: 'Rename' },
    );
    const { rest } = connect(fake);
    const n = { ...HERE, pull_number: pull };
    const commits = await rest.pulls.listCommits(n);
    expect(commits.data.map(({ author }) => author?.login)).toEqual(['author-1', 'helper-1']);
    expect(commits.data[1]?.commit.message).toBe(
      'Rename\n\nCo-authored-by: author-2 <author-2@users.noreply.github.com>',
    );
    const files = await rest.pulls.listFiles(n);
    expect(files.data).toMatchObject([
      { filename: 'data/b.csv', previous_filename: 'data/a.csv', status: 'renamed', additions: 1 },
      { filename: 'data/c "x".csv', status: 'added', patch: '@@ -0,0 +1 @@\n+id' },
    ]);
    expect(await get(pull)).toMatchObject({ commits: 2, changed_files: 2, additions: 2 });
  });

  it('follows pushes and force-pushes, and its base only then', async () => {
    const pull = await fake.openPull({ author: 'author-1', files: { 'data/a.csv': 'id\n2\n' } });
    const start = fake.ref('main');
    await fake.push('main', { 'data/other.csv': 'id\n' });
    expect((await get(pull)).base.sha).toBe(start);
    const second = await fake.push(pull, { 'data/a.csv': 'id\n3\n' });
    expect(await get(pull)).toMatchObject({
      head: { sha: second },
      base: { sha: fake.ref('main') },
      commits: 2,
    });
    const forced = await fake.forcePush(pull, { 'data/a.csv': 'id\n4\n' });
    expect(await get(pull)).toMatchObject({ head: { sha: forced }, commits: 1 });
    expect(fake.ref(`refs/pull/${pull}/head`)).toBe(forced);
  });

  it('from a fork has its head in another repository and in this one’s refs', async () => {
    const pull = await fake.openPull({
      author: 'author-2',
      fork: true,
      branch: 'main',
      files: { 'data/a.csv': 'id\n2\n' },
    });
    const { head, base } = await get(pull);
    expect(head).toMatchObject({ ref: 'main', repo: { full_name: 'author-2/data', fork: true } });
    expect(base.repo.full_name).toBe('octo/data');
    expect(fake.ref('main')).not.toBe(head.sha);
    const { rest } = connect(fake);
    const ref = await rest.git.getRef({ ...HERE, ref: `pull/${pull}/head` });
    expect(ref.data.object.sha).toBe(head.sha);
    const run = await rest.checks.create({ ...HERE, name: 'assay/data', head_sha: head.sha });
    expect(run.data.pull_requests).toEqual([]);
    const compared = await rest.repos.compareCommitsWithBasehead({
      ...HERE,
      basehead: 'main...author-2:main',
    });
    expect(compared.data.files).toHaveLength(1);
    fake.deleteFork(pull);
    expect((await get(pull)).head.repo).toBeNull();
  });

  it('is merged, and closed by that', async () => {
    const pull = await fake.openPull({ author: 'author-1', files: { 'data/a.csv': 'id\n2\n' } });
    const sha = await fake.merge(pull, 'helper-1');
    expect(await get(pull)).toMatchObject({
      state: 'closed',
      merged: true,
      merged_by: { login: 'helper-1' },
      merge_commit_sha: sha,
    });
    expect(fake.ref('main')).toBe(sha);
    const git = (...args: string[]) =>
      execFileSync('git', ['--git-dir', fake.gitDir, ...args]).toString();
    expect(git('show', 'main:data/a.csv')).toBe('id\n2\n');
    expect(git('rev-list', '--parents', '-1', 'main').trim().split(' ')).toHaveLength(3);
    await expect(fake.reopen(pull)).rejects.toThrow('is merged');
  });

  it('is listed by state and in the order that is asked for', async () => {
    const open = (branch: string) =>
      fake.openPull({ author: 'author-1', branch, files: { [branch]: 'x' } });
    const [first, second, third] = [await open('a'), await open('b'), await open('c')];
    await fake.closePull(second);
    const { rest } = connect(fake);
    const list = async (more = {}) =>
      (await rest.pulls.list({ ...HERE, ...more })).data.map(({ number }) => number);
    expect(await list()).toEqual([third, first]);
    expect(await list({ state: 'all', direction: 'asc' })).toEqual([first, second, third]);
    expect(await list({ state: 'closed' })).toEqual([second]);
    expect(await list({ head: 'octo:c' })).toEqual([third]);
  });
});

it('starts and answers without a word on what it was not asked', async () => {
  const again = await createFakeGitHub({ private: true, people: { 'guest-1': 'none' } });
  const { rest } = connect(again);
  expect((await rest.repos.get(HERE)).data.private).toBe(true);
  const guest = await rest.repos.getCollaboratorPermissionLevel({ ...HERE, username: 'guest-1' });
  expect(guest.data.permission).toBe('none');
  await expect(rest.repos.get({ owner: 'octo', repo: 'other' })).rejects.toMatchObject({
    status: 404,
  });
  await again.close();
});
