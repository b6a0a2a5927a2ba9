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
