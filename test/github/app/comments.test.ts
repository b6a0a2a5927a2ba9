import { describe, expect, it } from 'vitest';
import { connectApp } from '../../../src/github/connect-app.ts';
import { example } from '../../action/fake-github/openapi.ts';
import { paged, type Reply, refusal, ScriptedGitHub, type Sent } from './scripted-github.ts';

const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
const REACTIONS = `${COMMENT}/reactions`;

function comment(id: number, body = `comment ${id}`) {
  const from = example('issue-comment');
  const user = { ...(from['user'] as object), login: 'expert-1', type: 'User' };
  return {
    ...from,
    id,
    body,
    user,
    node_id: `IC_${id}`,
    created_at: '2026-03-01T09:00:00Z',
    updated_at: '2026-03-01T09:30:00Z',
    minimized: null,
  };
}

const connect = (script: ConstructorParameters<typeof ScriptedGitHub>[0]) => {
  const github = new ScriptedGitHub(script);
  return { github, app: connectApp(github.options()) };
};

describe('comments', () => {
  it('come with their node and times, from all pages', async () => {
    const { app } = connect({
      [`GET ${COMMENTS}`]: (sent) => {
        const { entries, headers } = paged([comment(1), comment(2), comment(3)], sent);
        return { data: entries, headers };
      },
    });
    const comments = await app.pullComments(7);
    expect(comments.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(comments[2]).toEqual({
      id: 3,
      nodeId: 'IC_3',
      body: 'comment 3',
      author: 'expert-1',
      byBot: false,
      createdAt: '2026-03-01T09:00:00Z',
      updatedAt: '2026-03-01T09:30:00Z',
    });
  });

  it('are written and changed', async () => {
    const { app, github } = connect({
      [`POST ${COMMENTS}`]: ({ body }) => ({ status: 201, data: comment(9, String(body['body'])) }),
      [`PATCH ${COMMENT}`]: ({ body }) => ({ data: comment(9, String(body['body'])) }),
    });
    expect(await app.createPullComment(7, 'one')).toMatchObject({ id: 9, body: 'one' });
    await app.updateComment(9, 'two');
    expect(github.sent.map(({ body }) => body['body'])).toEqual(['one', 'two']);
  });

  it('are deleted, though they are gone', async () => {
    const { app, github } = connect({ [`DELETE ${COMMENT}`]: () => refusal(404, 'Not Found') });
    await app.deleteComment(9);
    expect(github.sent).toHaveLength(1);
  });

  it('that may not be written name the permission in the words of the app’s settings', async () => {
    const refused = () => refusal(403, 'Resource not accessible by integration');
    const { app } = connect({ [`POST ${COMMENTS}`]: refused, [`DELETE ${COMMENT}`]: refused });
    const wanted = {
      code: 'missing-permission',
      hint: expect.stringContaining('Give the app the permission `Pull requests: Read and write`'),
    };
    await expect(app.createPullComment(7, 'one')).rejects.toMatchObject(wanted);
    await expect(app.deleteComment(9)).rejects.toMatchObject(wanted);
  });
});

it('tells which comments are minimised', async () => {
  const { app, github } = connect({
    [`GET ${COMMENTS}`]: () => ({
      data: [comment(1), { ...comment(2), minimized: { reason: 'resolved' } }],
    }),
  });
  expect(await app.minimisedComments(7)).toEqual([2]);
  expect(github.sent).toHaveLength(1);
});

describe('reactions', () => {
  const reaction = (login: string, content: string) => {
    const [from] = example('reaction-items') as unknown as Record<string, unknown>[];
    return { ...from, content, user: { ...(from!['user'] as object), login } };
  };

  it('of this app are told, those of others are not', async () => {
    const { app } = connect({
      [`GET ${REACTIONS}`]: (sent) => {
        const all = [
          reaction('expert-1', 'confused'),
          reaction('assay[bot]', 'heart'),
          reaction('assay[bot]', '+1'),
          reaction('assay[bot]', 'eyes'),
        ];
        const { entries, headers } = paged(all, sent);
        return { data: entries, headers };
      },
    });
    expect(await app.ownReactions(9)).toEqual(['eyes', '+1']);
  });

  it('are added', async () => {
    const { app, github } = connect({
      [`POST ${REACTIONS}`]: () => ({ status: 201, data: example('reaction') }),
    });
    await app.react(9, 'eyes');
    expect(github.bodies(`POST ${REACTIONS}`)).toEqual([{ content: 'eyes' }]);
  });

  it('to a comment that is gone are none, and none is needed', async () => {
    const gone = () => refusal(404, 'Not Found');
    const { app } = connect({ [`GET ${REACTIONS}`]: gone, [`POST ${REACTIONS}`]: gone });
    expect(await app.ownReactions(9)).toEqual([]);
    await app.react(9, 'eyes');
  });
});

describe('what only GraphQL tells', () => {
  const graphql = (answer: (sent: Sent) => Reply) => connect({ 'POST /graphql': answer });

  it.each([
    [
      {
        lastEditedAt: '2026-03-01T10:00:00Z',
        editor: { __typename: 'User', login: 'maintainer-1' },
      },
      'maintainer-1',
    ],
    [
      { lastEditedAt: '2026-03-01T10:00:00Z', editor: { __typename: 'Bot', login: 'assay' } },
      'assay[bot]',
    ],
    [{ lastEditedAt: '2026-03-01T10:00:00Z', editor: null }, undefined],
    [{ lastEditedAt: null, editor: null }, undefined],
    [{}, undefined],
    [null, undefined],
  ])('%j was edited last by %s', async (node, editor) => {
    const { app, github } = graphql(() => ({ data: { data: { node } } }));
    expect(await app.lastEditor('IC_9')).toBe(editor);
    expect(github.sent[0]?.body['variables']).toEqual({ id: 'IC_9' });
  });

  it('nobody edited a comment that is gone', async () => {
    const { app } = graphql(() => ({
      data: { data: { node: null }, errors: [{ type: 'NOT_FOUND', message: 'Could not resolve' }] },
    }));
    expect(await app.lastEditor('IC_9')).toBeUndefined();
  });

  it('asks GraphQL which are minimised where a server does not tell, their ids larger than 32 bits', async () => {
    const page = (ids: [string, boolean][], endCursor: string | null) => ({
      pageInfo: { hasNextPage: endCursor !== null, endCursor },
      nodes: ids.map(([fullDatabaseId, isMinimized]) => ({ fullDatabaseId, isMinimized })),
    });
    const graphql = ({ body }: Sent): Reply => {
      const { after } = body['variables'] as { after: string | null };
      const comments =
        after === null
          ? page(
              [
                ['4294967296', true],
                ['2', false],
              ],
              'next',
            )
          : page([['3', true]], null);
      return { data: { data: { repository: { pullRequest: { comments } } } } };
    };
    const { minimized: _, ...untold } = comment(3);
    const { app, github } = connect({
      [`GET ${COMMENTS}`]: () => ({ data: [comment(2), untold] }),
      'POST /graphql': graphql,
    });
    expect(await app.minimisedComments(7)).toEqual([4294967296, 3]);
    expect(github.bodies('POST /graphql').map((body) => body['variables'])).toEqual([
      { owner: 'octo', repo: 'data', number: 7, after: null },
      { owner: 'octo', repo: 'data', number: 7, after: 'next' },
    ]);
  });

  it('minimises, after a lost answer again, and one that is gone without complaint', async () => {
    let lost = true;
    const { app, github } = graphql(({ body }) => {
      if (lost) {
        lost = false;
        return refusal(502, 'Bad Gateway');
      }
      const gone = (body['variables'] as { id: string }).id === 'IC_gone';
      return {
        data: gone
          ? { data: { minimizeComment: null }, errors: [{ type: 'NOT_FOUND', message: 'gone' }] }
          : { data: { minimizeComment: { minimizedComment: { isMinimized: true } } } },
      };
    });
    await app.minimiseComment('IC_9');
    await app.minimiseComment('IC_gone');
    expect(github.sent).toHaveLength(3);
  });

  it('names the permission that it takes', async () => {
    const { app } = graphql(() => ({
      data: { data: null, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible' }] },
    }));
    await expect(app.minimiseComment('IC_9')).rejects.toMatchObject({
      code: 'missing-permission',
      hint: expect.stringContaining('`Pull requests: Read and write`'),
    });
  });

  it('puts work back where GraphQL is limited, by an answer that looks like success', async () => {
    const { app } = graphql(() => ({
      data: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] },
      headers: { 'x-ratelimit-reset': '1772449200' },
    }));
    await expect(app.lastEditor('IC_9')).rejects.toMatchObject({
      name: 'RateLimitedError',
      retryAt: new Date('2026-03-02T11:00:00Z'),
    });
  });

  it('passes other errors on', async () => {
    const { app } = graphql(() => ({
      data: { data: null, errors: [{ message: 'Something broke' }] },
    }));
    await expect(app.lastEditor('IC_9')).rejects.toMatchObject({
      code: 'github-failed',
      message: expect.stringContaining('Something broke'),
    });
  });
});
