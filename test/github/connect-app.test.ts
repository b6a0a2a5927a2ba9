import { describe, expect, it } from 'vitest';
import { RateLimitedError } from '../../src/github/app/rate-limited-error.ts';
import { connectApp } from '../../src/github/connect-app.ts';
import { example } from '../action/fake-github/openapi.ts';
import { paged, type Reply, refusal, ScriptedGitHub, type Sent } from './app/scripted-github.ts';

const HEAD = 'a'.repeat(40);
const TIP = 'b'.repeat(40);
const RECORDED = 'c'.repeat(40);
const MERGE_BASE = 'd'.repeat(40);

const PULL = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
const REF = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}';
const COMMITS = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits';

function part(from: Record<string, unknown>, name: string): Record<string, unknown> {
  return from[name] as Record<string, unknown>;
}

function pull(changes: Record<string, unknown> = {}): Reply {
  const from = example('pull-request');
  const repo = (end: string, id: number) => ({ ...part(part(from, end), 'repo'), id });
  return {
    data: {
      ...from,
      requested_teams: [],
      number: 7,
      title: 'Relabel refunds',
      user: { ...part(from, 'user'), login: 'author-1' },
      state: 'open',
      draft: false,
      merged: false,
      commits: 2,
      base: { ...part(from, 'base'), ref: 'main', sha: RECORDED, repo: repo('base', 1) },
      head: { ...part(from, 'head'), ref: 'relabel', sha: HEAD, repo: repo('head', 1) },
      ...changes,
    },
  };
}

function commit(author: string | null, message: string, email = 'someone@example.com') {
  const [from] = example('commit-items') as unknown as Record<string, unknown>[];
  const details = part(from!, 'commit');
  return {
    ...from,
    author: author === null ? null : { ...part(from!, 'author'), login: author },
    commit: { ...details, message, author: { ...part(details, 'author'), email } },
  };
}

function comparison({ path }: Sent): Reply {
  const from = example('commit-comparison');
  const merge = part(from, 'merge_base_commit');
  const sha = path['basehead'] === `${TIP}...${HEAD}` ? MERGE_BASE : RECORDED;
  return { data: { ...from, merge_base_commit: { ...merge, sha }, files: [] } };
}

const script = {
  [PULL]: () => pull(),
  [REF]: () => ({
    data: { ...example('git-ref'), object: { ...part(example('git-ref'), 'object'), sha: TIP } },
  }),
  [COMPARE]: comparison,
  [COMMITS]: (sent: Sent) => {
    const { entries, headers } = paged(
      [
        commit('author-1', 'Relabel'),
        commit(
          null,
          'Fix\n\nCo-authored-by: One <12+expert-1@users.noreply.github.com>\nco-authored-by: Two <two@example.com>',
          'author-2@users.noreply.github.com',
        ),
        commit('author-1', 'More'),
      ],
      sent,
    );
    return { data: entries, headers };
  },
};

describe('pull', () => {
  it('tells a pull request with the tip of its base branch, and who wrote it', async () => {
    const github = new ScriptedGitHub(script);
    expect(await connectApp(github.options()).pull(7)).toEqual({
      number: 7,
      title: 'Relabel refunds',
      author: 'author-1',
      committers: ['author-1', 'author-2', 'expert-1'],
      state: 'open',
      fork: false,
      base: { ref: 'main', sha: TIP, mergeBase: MERGE_BASE, isDefault: false },
      head: { ref: 'relabel', sha: HEAD },
    });
    expect(github.sent.find(({ route }) => route === REF)?.path['ref']).toBe('heads/main');
  });

  it('asks for the merge base of two commits once', async () => {
    const github = new ScriptedGitHub(script);
    const app = connectApp(github.options());
    await app.pull(7);
    expect(await app.mergeBase(TIP, HEAD)).toBe(MERGE_BASE);
    expect(github.bodies(COMPARE)).toHaveLength(1);
    await app.mergeBase('main', HEAD);
    await app.mergeBase('main', HEAD);
    expect(github.bodies(COMPARE)).toHaveLength(3);
  });

  it.each([
    ['draft', { draft: true }],
    ['closed', { state: 'closed' }],
    ['closed', { state: 'closed', draft: true }],
    ['merged', { state: 'closed', merged: true }],
  ])('is %s', async (state, changes) => {
    const github = new ScriptedGitHub({ ...script, [PULL]: () => pull(changes) });
    expect(await connectApp(github.options()).pull(7)).toMatchObject({ state });
  });

  it('keeps the base that GitHub recorded once it is merged: the branch holds head itself', async () => {
    const changes = { state: 'closed', merged: true };
    const github = new ScriptedGitHub({ ...script, [PULL]: () => pull(changes) });
    const { base } = await connectApp(github.options()).pull(7);
    expect(base).toEqual({ ref: 'main', sha: RECORDED, mergeBase: RECORDED, isDefault: false });
  });

  it('keeps it as well where the branch is gone', async () => {
    const github = new ScriptedGitHub({ ...script, [REF]: () => refusal(404, 'Not Found') });
    expect((await connectApp(github.options()).pull(7)).base.sha).toBe(RECORDED);
  });

  it('of a fork is one, the more so where the fork is deleted', async () => {
    const from = part(example('pull-request'), 'head');
    const head = { ...from, ref: 'relabel', sha: HEAD };
    for (const repo of [{ ...part(from, 'repo'), id: 2 }, null]) {
      // GitHub's description knows no deleted fork.
      const data = {
        ...(pull().data as object),
        head: { ...head, repo: repo ?? part(from, 'repo') },
      };
      const github = new ScriptedGitHub({ ...script, [PULL]: () => ({ data }) });
      const options = github.options();
      const send: typeof options.send = async (route, parameters) => {
        const answer = await options.send(route, parameters);
        return route === PULL
          ? { ...answer, data: { ...(answer.data as object), head: { ...head, repo } } }
          : answer;
      };
      expect(await connectApp({ ...options, send }).pull(7)).toMatchObject({
        fork: true,
        head: { sha: HEAD },
      });
    }
  });

  it('reads the comparison where GitHub lists only the first 250 commits', async () => {
    const github = new ScriptedGitHub({
      ...script,
      [PULL]: () => pull({ commits: 251 }),
      [COMPARE]: (sent: Sent) => {
        const { entries, headers } = paged(
          [commit('a', ''), commit('b', ''), commit('c', '')],
          sent,
        );
        return { data: { ...(comparison(sent).data as object), commits: entries }, headers };
      },
    });
    expect((await connectApp(github.options()).pull(7)).committers).toEqual(['a', 'b', 'c']);
    expect(github.bodies(COMMITS)).toEqual([]);
  });
});

describe('openPulls', () => {
  it('lists a pull request once, though it moved between pages', async () => {
    const [from] = example('pull-request-simple-items') as unknown as Record<string, unknown>[];
    const base = part(from as never, 'base')['ref'];
    const listed = [3, 2, 2, 1].map((number) => ({
      ...from,
      requested_teams: [],
      number,
      updated_at: `2026-03-0${number}T00:00:00Z`,
    }));
    const github = new ScriptedGitHub({
      'GET /repos/{owner}/{repo}/pulls': (sent) => {
        expect(Object.fromEntries(sent.query)).toMatchObject({ state: 'open', sort: 'updated' });
        const { entries, headers } = paged(listed, sent);
        return { data: entries, headers };
      },
    });
    expect(await connectApp(github.options()).openPulls()).toEqual([
      { number: 3, updatedAt: '2026-03-03T00:00:00Z', base },
      { number: 2, updatedAt: '2026-03-02T00:00:00Z', base },
      { number: 1, updatedAt: '2026-03-01T00:00:00Z', base },
    ]);
  });
});

describe('an installation within its limits', () => {
  it.each([
    [
      'the hour’s',
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1772449200' },
      '2026-03-02T11:00:01.000Z',
    ],
    ['a secondary', 403, { 'retry-after': '90' }, '2026-03-02T10:01:30.000Z'],
    ['an unnamed', 429, {}, '2026-03-02T10:01:00.000Z'],
  ] as const)(
    'puts work back at %s limit, and asks nothing before its end',
    async (_, status, headers, until) => {
      const github = new ScriptedGitHub({
        [PULL]: () => refusal(status, 'You have exceeded a rate limit', headers),
      });
      const app = connectApp(github.options());
      for (let i = 0; i < 2; i++) {
        const error = await app.pull(7).catch((caught: unknown) => caught);
        expect(error).toBeInstanceOf(RateLimitedError);
        expect(error).toMatchObject({ code: 'github-failed', retryAt: new Date(until) });
      }
      expect(github.sent).toHaveLength(1);
      expect(github.waits).toEqual([]);

      github.time = Date.parse(until);
      await app.pull(7).catch(() => undefined);
      expect(github.sent.length).toBeGreaterThan(1);
    },
  );

  it('sleeps a short wait, and spaces its writes afterwards', async () => {
    let limited = true;
    const github = new ScriptedGitHub({
      'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': () => {
        const refused = limited;
        limited = false;
        return refused
          ? refusal(403, 'You have exceeded a secondary rate limit', { 'retry-after': '2' })
          : { status: 204 };
      },
    });
    const app = connectApp(github.options());
    await app.deleteComment(1);
    expect(github.waits).toEqual([2000]);
    await app.deleteComment(2);
    await app.deleteComment(3);
    expect(github.waits).toEqual([2000, 1000, 1000]);
    github.time += 3_700_000;
    await app.deleteComment(4);
    await app.deleteComment(5);
    expect(github.waits).toHaveLength(3);
  });

  it('asks by ETag, and takes what it has where nothing changed', async () => {
    let version = 1;
    const reviewers = (login: string) => {
      const from = example('simple-pull-request-review-request');
      const [user] = from['users'] as object[];
      return { users: [{ ...user, login }], teams: [] };
    };
    const github = new ScriptedGitHub({
      'GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers': ({ headers }) =>
        headers['if-none-match'] === `"${version}"`
          ? { status: 304 }
          : { data: reviewers(`expert-${version}`), headers: { etag: `"${version}"` } },
    });
    const app = connectApp(github.options());
    expect(await app.requestedReviewers(7)).toEqual(['expert-1']);
    expect(await app.requestedReviewers(7)).toEqual(['expert-1']);
    version = 2;
    expect(await app.requestedReviewers(7)).toEqual(['expert-2']);
    expect(await app.requestedReviewers(8)).toEqual(['expert-2']);
    expect(github.sent.map(({ headers }) => headers['if-none-match'])).toEqual([
      undefined,
      '"1"',
      '"1"',
      undefined,
    ]);
  });

  it('tries a failing GitHub again, but never writes a comment twice', async () => {
    const github = new ScriptedGitHub({
      [PULL]: () => refusal(502, 'Bad Gateway'),
      'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': () =>
        refusal(502, 'Bad Gateway'),
    });
    const app = connectApp(github.options());
    await expect(app.pull(7)).rejects.toMatchObject({ code: 'github-failed' });
    expect(github.sent).toHaveLength(3);
    await expect(app.createPullComment(7, 'words')).rejects.toMatchObject({
      code: 'github-failed',
    });
    expect(github.sent).toHaveLength(4);
  });
});

it('refuses what is no repository', () => {
  const options = { ...new ScriptedGitHub({}).options(), repository: 'data' };
  expect(() => connectApp(options)).toThrow('`data` is not a repository');
});
