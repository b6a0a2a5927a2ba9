import nock from 'nock';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connectGitHub } from '../../src/github/octokit.ts';

const API = 'https://api.github.com';

beforeAll(() => nock.disableNetConnect());
afterEach(() => nock.cleanAll());
afterAll(() => nock.enableNetConnect());

const github = () =>
  connectGitHub({
    token: 'ghs_secret',
    repository: 'octo/data',
    apiUrl: API,
    sleep: async () => {},
  });

describe('connectGitHub', () => {
  it('sends the token and the version of the API, and nothing to any other host', async () => {
    const scope = nock(API, {
      reqheaders: { authorization: 'token ghs_secret', 'x-github-api-version': '2022-11-28' },
    })
      .get('/repos/octo/data/issues/7/comments')
      .query(true)
      .reply(200, []);
    expect(await github().comments(7)).toEqual([]);
    expect(scope.isDone()).toBe(true);
  });

  it('says which permission is missing', async () => {
    nock(API)
      .post('/repos/octo/data/issues/7/comments')
      .reply(403, { message: 'Resource not accessible by integration' });
    await expect(github().createComment(7, 'words')).rejects.toMatchObject({
      code: 'missing-permission',
      hint: expect.stringContaining('pull-requests: write'),
    });
  });

  it('tries again after a passing fault, and gives up after a few', async () => {
    const scope = nock(API)
      .get('/repos/octo/data/issues/7/comments')
      .query(true)
      .times(3)
      .reply(502);
    await expect(github().comments(7)).rejects.toMatchObject({ code: 'github-failed' });
    expect(scope.isDone()).toBe(true);
  });
});
