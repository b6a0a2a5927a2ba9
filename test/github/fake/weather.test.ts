import { connect as connectSocket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect, HERE } from './connect.ts';
import { createFakeGitHub, type FakeGitHub } from './create-fake-github.ts';

let fake: FakeGitHub;
let pull: number;

beforeEach(async () => {
  fake = await createFakeGitHub({ people: { 'author-1': 'write' }, hourlyRequests: 4 });
  pull = await fake.openPull({ author: 'author-1', files: { 'a.csv': 'id\n' } });
});
afterEach(() => fake.close());

const get = (headers = {}) => connect(fake).rest.repos.get({ ...HERE, headers });
const comment = () =>
  connect(fake).rest.issues.createComment({ ...HERE, issue_number: pull, body: 'Hello' });

describe('rate limits', () => {
  it('are counted down in the headers, and refuse once they are used up', async () => {
    expect((await get()).headers['x-ratelimit-remaining']).toBe('3');
    await get();
    await get();
    await get();
    await expect(get()).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('API rate limit exceeded'),
      response: { headers: { 'x-ratelimit-remaining': '0' } },
    });
  });

  it('do not count what has not changed', async () => {
    const { headers } = await get();
    const unchanged = { 'if-none-match': headers.etag };
    await expect(get(unchanged)).rejects.toMatchObject({
      status: 304,
      response: { headers: { 'x-ratelimit-remaining': '3' } },
    });
    fake.setRole('expert-1', 'read');
    expect((await get({ 'if-none-match': 'W/"other"' })).status).toBe(200);
  });

  it('refuse the next requests for a while', async () => {
    fake.limitNext(1, 'secondary', { retryAfter: 7 });
    await expect(get()).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('secondary rate limit'),
      response: { headers: { 'retry-after': '7' } },
    });
    await get();
    fake.limitNext(1, 'primary', { on: /^POST / });
    await get();
    await expect(comment()).rejects.toMatchObject({
      response: { headers: { 'x-ratelimit-remaining': '0' } },
    });
    expect(fake.comments(pull)).toEqual([]);
  });
});

it('refuses whoever writes too much in a minute', async () => {
  let time = Date.parse('2026-03-02T10:00:00Z');
  const strict = await createFakeGitHub({
    people: { 'author-1': 'write' },
    writesPerMinute: 2,
    now: () => new Date(time),
  });
  const number = await strict.openPull({ author: 'author-1', files: { 'a.csv': 'id\n' } });
  const { rest } = connect(strict);
  const write = () => rest.issues.createComment({ ...HERE, issue_number: number, body: 'Hello' });
  await write();
  time += 20_000;
  await write();
  await expect(write()).rejects.toMatchObject({ response: { headers: { 'retry-after': '40' } } });
  await rest.repos.get(HERE);
  time += 40_000;
  await write();
  await strict.close();
});

describe('outages', () => {
  it('do nothing of what is asked', async () => {
    fake.failNext(2, 502);
    await expect(comment()).rejects.toMatchObject({ status: 502 });
    await expect(comment()).rejects.toMatchObject({ status: 502 });
    expect(fake.comments(pull)).toEqual([]);
    await comment();
  });

  it('lose an answer after the work is done', async () => {
    fake.loseAnswer(1, { on: /^POST .*comments$/ });
    await get();
    await expect(comment()).rejects.toThrow();
    expect(fake.comments(pull)).toHaveLength(1);
    await comment();
    expect(fake.comments(pull)).toHaveLength(2);
  });
});

it('goes wrong at random in a storm, the same way for the same seed', async () => {
  async function weather(seed: number): Promise<string> {
    await using stormy = await createFakeGitHub({ people: { 'author-1': 'write' }, seed });
    const issue_number = await stormy.openPull({ author: 'author-1', files: { a: '1' } });
    stormy.storm(0.4);
    const { rest } = connect(stormy);
    let seen = '';
    for (let i = 0; i < 30; i++) {
      const before = stormy.comments(issue_number).length;
      const told = await rest.issues
        .createComment({ ...HERE, issue_number, body: 'x' })
        .then(() => true)
        .catch(() => false);
      const done = stormy.comments(issue_number).length > before;
      seen += told ? '.' : done ? 'l' : 'f';
    }
    return seen;
  }
  const first = await weather(1);
  expect(first).toMatch(/f/);
  expect(first).toMatch(/l/);
  expect(first).toMatch(/\.\.\./);
  expect(await weather(1)).toBe(first);
  expect(await weather(2)).not.toBe(first);
});

it('does not mind a client that goes away amid a request', async () => {
  const { hostname, port } = new URL(fake.url);
  const socket = connectSocket(Number(port), hostname);
  socket.write(
    'POST /repos/octo/data/issues/1/comments HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{',
  );
  await new Promise((resolve) => socket.once('connect', () => setTimeout(resolve, 20)));
  socket.destroy();
  await get();
  expect(fake.takeViolations()).toEqual([]);
});

describe('a broken request', () => {
  const close = async (target: FakeGitHub) => target.close();

  it.each<[string, (octokit: ReturnType<typeof connect>) => Promise<unknown>, string]>([
    [
      'with a field that GitHub does not know',
      ({ request }) =>
        request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
          ...HERE,
          issue_number: pull,
          body: 'x',
          in_reply_to: 1,
        }),
      'in_reply_to',
    ],
    [
      'with a query that GitHub does not know',
      ({ request }) => request('GET /repos/{owner}/{repo}/pulls', { ...HERE, draft: true }),
      'draft',
    ],
    ['to a route that is none', ({ request }) => request('GET /repository'), '/repository'],
    [
      'for a field that GraphQL does not have',
      ({ graphql }) => graphql('{ viewer { login shoeSize } }'),
      'shoeSize',
    ],
  ])('%s fails the test', async (_, ask, told) => {
    const broken = await createFakeGitHub({ people: { 'author-1': 'write' } });
    pull = await broken.openPull({ author: 'author-1', files: { 'a.csv': 'id\n' } });
    await ask(connect(broken)).catch(() => {});
    expect(() => broken.assertClean()).toThrow(told);
    await expect(close(broken)).rejects.toThrow(told);
  });
});
