import { describe, expect, it } from 'vitest';
import { connectApp } from '../../../src/github/connect-app.ts';
import { example } from '../../action/fake-github/openapi.ts';
import { paged, type Reply, refusal, type Script, ScriptedGitHub } from './scripted-github.ts';

const PERMISSION = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
const MEMBERS = 'GET /orgs/{org}/teams/{team_slug}/members';
const REVIEWS = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
const REVIEWERS = '/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers';

const connect = (script: Script) => {
  const github = new ScriptedGitHub(script);
  return { github, app: connectApp(github.options()) };
};

function first(name: string): Record<string, unknown> {
  const [from] = example(name) as unknown as Record<string, unknown>[];
  return from!;
}

describe('role', () => {
  const permission = (permission: string, role_name: string): Reply => {
    const from = example(
      'repository-collaborator-permission-response-if-user-has-admin-permissions',
    );
    // The description's own example lacks a field that it requires of the user.
    const user = { ...(from['user'] as object), role_name };
    return { data: { ...from, permission, role_name, user } };
  };

  it.each([
    ['admin', 'admin', 'admin'],
    ['write', 'maintain', 'maintain'],
    ['write', 'write', 'write'],
    ['read', 'triage', 'triage'],
    ['read', 'read', 'read'],
    ['none', 'none', 'none'],
    ['write', 'label-steward', 'write'],
    ['owner', 'owner', 'none'],
  ])('%s, called %s, is %s', async (base, name, role) => {
    const { app } = connect({ [PERMISSION]: () => permission(base, name) });
    expect(await app.role('expert-1')).toBe(role);
  });

  it('of an account that is gone is none', async () => {
    const { app } = connect({ [PERMISSION]: () => refusal(404, 'expert-1 is not a user') });
    expect(await app.role('expert-1')).toBe('none');
  });

  it('of a hostile name asks about that name alone', async () => {
    const { app, github } = connect({ [PERMISSION]: () => refusal(404, 'Not Found') });
    await app.role('../../../../user');
    expect(github.sent[0]?.path['username']).toBe('../../../../user');
  });
});

describe('teamMembers', () => {
  it('lists the members of all pages', async () => {
    const { app, github } = connect({
      [MEMBERS]: (sent) => {
        const all = ['expert-1', 'expert-2', 'expert-3'].map((login) => ({
          ...first('team-member-items'),
          login,
        }));
        const { entries, headers } = paged(all, sent);
        return { data: entries, headers };
      },
    });
    expect(await app.teamMembers('octo/label-experts')).toEqual([
      'expert-1',
      'expert-2',
      'expert-3',
    ]);
    expect(github.sent[0]?.path).toEqual({ org: 'octo', team_slug: 'label-experts' });
  });

  it.each([403, 404])('knows nothing of a team that it may not see (%s)', async (status) => {
    const { app } = connect({ [MEMBERS]: () => refusal(status, 'Not Found') });
    expect(await app.teamMembers('octo/label-experts')).toBeUndefined();
  });

  it('does not take a rate limit for a team that it may not see', async () => {
    const limited = () =>
      refusal(403, 'API rate limit exceeded', {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': '1772449200',
      });
    const { app } = connect({ [MEMBERS]: limited });
    await expect(app.teamMembers('octo/label-experts')).rejects.toMatchObject({
      name: 'RateLimitedError',
    });
  });

  it('asks nothing of what is no team', async () => {
    expect(await connect({}).app.teamMembers('label-experts')).toBeUndefined();
    expect(await connect({}).app.teamMembers('octo/label/experts')).toBeUndefined();
  });
});

describe('reviewers', () => {
  const listing = (logins: readonly string[]) => {
    const from = example('pull-request-review-request');
    const [user] = from['requested_reviewers'] as object[];
    const requested_reviewers = logins.map((login) => ({ ...user, login }));
    return { ...from, requested_reviewers, requested_teams: [] };
  };

  it('are requested one at a time', async () => {
    const { app, github } = connect({
      [`POST ${REVIEWERS}`]: () => ({ status: 201, data: listing(['Expert-1']) }),
    });
    expect(await app.requestReview(7, 'expert-1')).toBe('requested');
    expect(github.bodies(`POST ${REVIEWERS}`)).toEqual([{ reviewers: ['expert-1'] }]);
  });

  it.each([
    ['says so', () => refusal(422, 'Reviews may only be requested from collaborators.')],
    ['leaves them out', () => ({ status: 201, data: listing([]) })],
  ])('are refused where GitHub %s', async (_, reply) => {
    const { app } = connect({ [`POST ${REVIEWERS}`]: reply });
    expect(await app.requestReview(7, 'expert-1')).toBe('refused');
  });

  it('are taken back, though they are gone', async () => {
    const { app, github } = connect({
      [`DELETE ${REVIEWERS}`]: () => refusal(422, 'Could not resolve to a node'),
    });
    await app.removeReviewRequest(7, 'expert-1');
    expect(github.bodies(`DELETE ${REVIEWERS}`)).toEqual([{ reviewers: ['expert-1'] }]);
  });

  it('are listed without teams', async () => {
    const from = example('simple-pull-request-review-request');
    const [user] = from['users'] as object[];
    const { app } = connect({
      [`GET ${REVIEWERS}`]: () => ({
        data: { users: [{ ...user, login: 'expert-1' }], teams: [] },
      }),
    });
    expect(await app.requestedReviewers(7)).toEqual(['expert-1']);
  });
});

describe('reviews', () => {
  it('tell approvals by the latest of each person, comments aside, and those of the app', async () => {
    const review = (login: string | null, state: string, commit_id: string | null) => {
      const from = first('pull-request-review-items');
      const user = login === null ? null : { ...(from['user'] as object), login };
      return { ...from, user, state, commit_id };
    };
    const all = [
      review('steady', 'APPROVED', 'sha-1'),
      review('steady', 'COMMENTED', 'sha-2'),
      review('again', 'APPROVED', 'sha-1'),
      review('again', 'APPROVED', 'sha-2'),
      review('changed', 'APPROVED', 'sha-1'),
      review('changed', 'CHANGES_REQUESTED', 'sha-1'),
      review('dismissed', 'APPROVED', 'sha-1'),
      review('dismissed', 'DISMISSED', 'sha-2'),
      review('pending', 'PENDING', 'sha-1'),
      review(null, 'APPROVED', 'sha-1'),
      review('forced', 'APPROVED', null),
      { ...review('assay[bot]', 'COMMENTED', 'sha-1'), id: 11, body: 'Done' },
      { ...review('Assay[bot]', 'PENDING', 'sha-2'), id: 12, body: 'Not yet' },
    ];
    const { app } = connect({
      [REVIEWS]: (sent) => {
        const { entries, headers } = paged(all, sent);
        return { data: entries, headers };
      },
    });
    expect(await app.reviews(7)).toEqual({
      approvals: [
        { login: 'steady', sha: 'sha-1' },
        { login: 'again', sha: 'sha-2' },
      ],
      own: [
        { id: 11, body: 'Done', isPending: false },
        { id: 12, body: 'Not yet', isPending: true },
      ],
    });
  });
});
