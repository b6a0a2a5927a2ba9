import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connectGitHub } from '../../src/github/octokit.ts';
import { type FakeGitHub, startFakeGitHub } from '../action/fake-github/start-fake-github.ts';
import { type TemporaryRepository, temporaryRepository } from '../temporary-repository.ts';

/** Bytes that no text decoder gives back unharmed. */
const BINARY = new Uint8Array([0xff, 0xfe, 0x00, 0xe9, 0x80, 0x0a]);

let repository: TemporaryRepository;
let base: string;
let head: string;
let github: FakeGitHub;

beforeAll(() => {
  repository = temporaryRepository();
  base = repository.commit({
    'data/old name.csv': `id\n${'1\n'.repeat(50)}`,
    'data/gone.csv': 'id\n9\n',
    'data/kept.csv': 'id\n1\n',
  });
  symlinkSync('kept.csv', join(repository.path, 'data/link.csv'));
  head = repository.commit({
    'data/old name.csv': null,
    'data/new #1 näme.csv': `id\n${'1\n'.repeat(50)}`,
    'data/gone.csv': null,
    'data/kept.csv': 'id\n2\n',
    'data/binary.csv': BINARY,
  });
});
afterAll(() => repository.remove());

beforeEach(async () => {
  github = await startFakeGitHub({
    repository: 'octo/data',
    gitDir: repository.path,
    tokens: { ghs_workflow: 'workflow', ghs_fork: 'fork', ghp_person: 'person', ghs_app: 'app' },
    pulls: [{ number: 7, head }],
  });
});
afterEach(() => github.close());

const waits: number[] = [];

function connect(token = 'ghs_workflow') {
  waits.length = 0;
  return connectGitHub({
    token,
    repository: 'octo/data',
    apiUrl: github.url,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
    },
  });
}

describe('reading commits', () => {
  it('finds the merge base', async () => {
    expect(await connect().mergeBase(base, head)).toBe(base);
  });

  it('lists the files that differ, renames followed', async () => {
    expect(await connect().compare(base, head)).toEqual([
      { path: 'data/binary.csv', status: 'added' },
      { path: 'data/gone.csv', status: 'removed' },
      { path: 'data/kept.csv', status: 'modified' },
      { path: 'data/link.csv', status: 'added' },
      { path: 'data/new #1 näme.csv', previousPath: 'data/old name.csv', status: 'renamed' },
    ]);
  });

  it('lists every file of a commit', async () => {
    expect(await connect().files(base)).toEqual([
      'data/gone.csv',
      'data/kept.csv',
      'data/old name.csv',
    ]);
  });

  it('compares the trees where GitHub cuts its list at 300 files', async () => {
    const many = Array.from({ length: 301 }, (_, i) => [`many/${i}.csv`, `id\n${i}\n`] as const);
    repository.git('checkout', '--quiet', '--detach', head);
    const wide = repository.commit(Object.fromEntries(many));
    expect(await connect().compare(head, wide)).toHaveLength(301);
  });

  it('gives bytes as they are, whatever GitHub labels them', async () => {
    const bytes = await connect().file('data/binary.csv', head);
    expect([...(bytes ?? [])]).toEqual([...BINARY]);
  });

  it('reads a path of any spelling', async () => {
    const bytes = await connect().file('data/new #1 näme.csv', head);
    expect(bytes).toHaveLength(103);
  });

  it.each(['data/none.csv', 'data', 'none/at/all.csv', 'data/kept.csv/deeper'])(
    'finds no file at %s',
    async (path) => {
      expect(await connect().file(path, head)).toBeUndefined();
    },
  );

  it('never follows a link', async () => {
    expect(await connect().file('data/link.csv', head)).toBeUndefined();
  });

  it('asks for a tree once', async () => {
    const connection = connect();
    await Promise.all([
      connection.file('data/kept.csv', head),
      connection.file('data/binary.csv', head),
    ]);
    const trees = github.state.requests.filter((request) => request.includes('/trees/'));
    expect(trees).toHaveLength(2);
  });

  it('says so of a commit that GitHub does not know', async () => {
    await expect(connect().file('a.csv', '0'.repeat(40))).rejects.toMatchObject({
      code: 'github-failed',
      hint: expect.stringContaining('fetch-depth: 0'),
    });
  });
});

describe('comments', () => {
  it('come from all pages, oldest first', async () => {
    for (let i = 0; i < 230; i++)
      github.state.comments.push({ id: i, pull: 7, login: 'octocat', type: 'User', body: `${i}` });
    const comments = await connect().comments(7);
    expect(comments.map(({ id }) => id)).toEqual(Array.from({ length: 230 }, (_, i) => i));
    expect(comments[0]).toEqual({
      id: 0,
      body: '0',
      author: 'octocat',
      byBot: false,
    });
  });

  it('are created and updated', async () => {
    const connection = connect();
    const { id, author, byBot } = await connection.createComment(7, 'one');
    await connection.updateComment(id, 'two');
    expect({ author, byBot }).toEqual({ author: 'github-actions[bot]', byBot: true });
    expect(github.state.comments.map(({ body }) => body)).toEqual(['two']);
  });

  it('name the permission that a read-only token lacks', async () => {
    await expect(connect('ghs_fork').createComment(7, 'one')).rejects.toMatchObject({
      code: 'missing-permission',
      message: expect.stringContaining('`pull-requests: write`'),
      hint: expect.stringContaining('permissions:'),
    });
  });

  it('say that a body is too long', async () => {
    await expect(connect().createComment(7, 'x'.repeat(65_537))).rejects.toMatchObject({
      code: 'github-failed',
      message: expect.stringContaining('Body is too long'),
    });
  });
});

describe('the token', () => {
  it.each([
    ['ghs_workflow', 'github-actions[bot]'],
    ['ghp_person', 'octocat'],
    ['ghs_app', 'data-robot[bot]'],
  ])('%s comments as %s', async (token, login) => {
    const connection = connect(token);
    expect(await connection.ownLogin()).toBe(login);
    await connection.ownLogin();
    expect(github.state.requests.filter((request) => request === 'GET /user')).toHaveLength(1);
  });

  it('is named where GitHub does not accept it', async () => {
    await expect(connect('stale').pullHead(7)).rejects.toMatchObject({
      code: 'missing-permission',
      hint: expect.stringContaining('`github-token`'),
    });
  });

  it('is asked for where there is none, without a request', async () => {
    await expect(connect('').pullHead(7)).rejects.toMatchObject({ code: 'missing-permission' });
    expect(github.state.requests).toEqual([]);
  });
});

describe('a GitHub with a bad day', () => {
  it('is asked three times, then given up', async () => {
    github.state.mode = 'down';
    await expect(connect().pullHead(7)).rejects.toMatchObject({ code: 'github-failed' });
    expect(waits).toEqual([1000, 3000]);
  });

  it('is asked only once to create a comment', async () => {
    github.state.mode = 'down';
    await expect(connect().createComment(7, 'one')).rejects.toMatchObject({
      code: 'github-failed',
    });
    expect(github.state.requests).toHaveLength(1);
  });

  it('is asked again after the time that it names', async () => {
    github.state.mode = 'limited-once';
    expect(await connect().pullHead(7)).toBe(head);
    expect(waits).toEqual([0]);
  });

  it.each(['rate-limited-429', 'rate-limited-403'] as const)(
    'is not waited for longer than a job can afford (%s)',
    async (mode) => {
      github.state.mode = mode;
      await expect(connect().pullHead(7)).rejects.toMatchObject({
        code: 'github-failed',
        message: expect.stringContaining('rate limit'),
        hint: expect.stringMatching(/after 2\d{3}-\d\d-\d\d \d\d:\d\d UTC/),
      });
      expect(waits).toEqual([]);
    },
  );

  it('that cannot be reached is told as such', async () => {
    const connection = connectGitHub({
      token: 't',
      repository: 'octo/data',
      // Nothing listens on the discard port.
      apiUrl: 'http://127.0.0.1:9',
      sleep: async () => {},
    });
    await expect(connection.pullHead(7)).rejects.toMatchObject({
      code: 'github-failed',
      message: expect.stringContaining('could not be reached'),
    });
  });

  it('or that is no GitHub at all is told as such', async () => {
    const connection = connectGitHub({
      token: 't',
      repository: 'octo/data',
      apiUrl: 'http://proxy.example',
      fetch: async () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
    });
    await expect(connection.pullHead(7)).rejects.toMatchObject({
      message: expect.stringContaining('does not understand'),
      hint: expect.stringContaining('GITHUB_API_URL'),
    });
  });
});

it('refuses what is no repository', () => {
  const options = { token: 't', apiUrl: 'http://api.example' };
  expect(() => connectGitHub({ ...options, repository: 'data' })).toThrow(
    '`data` is not a repository',
  );
});
