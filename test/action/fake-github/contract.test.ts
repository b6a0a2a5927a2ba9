import { describe, expect, it } from 'vitest';
import { type Exchange, violations } from './contract.ts';
import { example } from './openapi.ts';
import { startFakeGitHub } from './start-fake-github.ts';

const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments';

function created(given: Partial<Exchange> = {}): Exchange {
  return {
    method: 'POST',
    template: COMMENTS,
    query: new URLSearchParams(),
    body: { body: 'Hello' },
    status: 201,
    answer: example('issue-comment'),
    ...given,
  };
}

describe("GitHub's OpenAPI description", () => {
  it('has nothing to say against a right exchange', () => {
    expect(violations(created())).toEqual([]);
  });

  it.each<[string, Partial<Exchange>]>([
    ['a field that it does not know', { body: { body: 'Hello', text: 'Hello' } }],
    ['a missing field', { body: {} }],
    ['no body at all', { body: undefined }],
    ['a query parameter that it does not know', { query: new URLSearchParams('draft=1') }],
    [
      'a query parameter of the wrong type',
      {
        method: 'GET',
        body: undefined,
        query: new URLSearchParams('page=two'),
        status: 200,
        answer: [],
      },
    ],
    ['a body where none belongs', { method: 'GET', status: 200, answer: [] }],
    ['an answer of the wrong shape', { answer: { id: 'one' } }],
    ['a status that it does not know', { status: 302 }],
    ['a route that it does not know', { template: '/repos/{owner}/{repo}/remarks' }],
  ])('finds %s', (_, wrong) => {
    expect(violations(created(wrong))).toHaveLength(1);
  });
});

describe('the fake', () => {
  const given = { repository: 'octo/data', gitDir: '/nowhere', tokens: { t: 'workflow' as const } };
  const headers = { authorization: 'token t', 'x-github-api-version': '2022-11-28' };

  it.each([
    ['a wrong request', '/user?owner=octo', headers],
    ['a route that it does not have', '/rate_limit', headers],
    ['a request without the version of the API', '/user', { authorization: 'token t' }],
  ])('fails the test after %s', async (_, path, sent) => {
    const fake = await startFakeGitHub(given);
    await fetch(fake.url + path, { headers: sent });
    await expect(fake.close()).rejects.toThrow(path.split('?')[0]);
  });
});
