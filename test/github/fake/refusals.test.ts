import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect, HERE } from './connect.ts';
import { createFakeGitHub, type FakeGitHub } from './create-fake-github.ts';
import { DEFAULT_PERMISSIONS } from './options.ts';

let fake: FakeGitHub;
let pull: number;

beforeEach(async () => {
  fake = await createFakeGitHub({
    people: { 'author-1': 'write', 'expert-1': 'read', 'expert-2': 'triage', 'guest-1': 'none' },
    teams: { 'octo/label-experts': ['expert-1', 'expert-2'] },
  });
  pull = await fake.openPull({ author: 'author-1', files: { 'a.csv': 'id\n' } });
});
afterEach(() => fake.close());

describe('requested reviewers', () => {
  const request = (...reviewers: string[]) =>
    connect(fake).rest.pulls.requestReviewers({ ...HERE, pull_number: pull, reviewers });

  it('are all or nobody', async () => {
    await expect(request('expert-1', 'guest-1')).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('only be requested from collaborators'),
    });
    await expect(request('expert-1', 'author-1')).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('cannot be requested from pull request author'),
    });
    expect(fake.pull(pull).reviewers).toEqual([]);
  });

  it('are asked until they review', async () => {
    await request('expert-1', 'expert-2');
    fake.approve(pull, 'expert-1');
    const n = { ...HERE, pull_number: pull };
    const { rest } = connect(fake);
    const { data } = await rest.pulls.listRequestedReviewers(n);
    expect(data.users.map(({ login }) => login)).toEqual(['expert-2']);
    const reviews = await rest.pulls.listReviews(n);
    expect(reviews.data).toMatchObject([
      { state: 'APPROVED', user: { login: 'expert-1' }, commit_id: fake.pull(pull).head.sha },
    ]);
  });
});

describe('people', () => {
  it('have roles', async () => {
    const { rest } = connect(fake);
    const role = async (username: string) => {
      const { data } = await rest.repos.getCollaboratorPermissionLevel({ ...HERE, username });
      return [data.permission, data.role_name];
    };
    fake.setRole('maintainer-1', 'maintain');
    expect(await role('maintainer-1')).toEqual(['write', 'maintain']);
    expect(await role('expert-2')).toEqual(['read', 'triage']);
    expect(await role('guest-1')).toEqual(['read', 'read']);
    await expect(role('nobody')).rejects.toMatchObject({ status: 404 });
  });

  it('are in teams of the organisation', async () => {
    const { rest } = connect(fake);
    const team = { org: 'octo', team_slug: 'label-experts' };
    const { data } = await rest.teams.listMembersInOrg(team);
    expect(data.map(({ login }) => login)).toEqual(['expert-1', 'expert-2']);
    await expect(
      rest.teams.listMembersInOrg({ ...team, team_slug: 'others' }),
    ).rejects.toMatchObject({ status: 404 });
  });
});

describe('a missing permission', () => {
  it.each<[string, (octokit: ReturnType<typeof connect>) => Promise<unknown>]>([
    [
      'checks',
      ({ rest }) => rest.checks.create({ ...HERE, name: 'x', head_sha: fake.ref('main')! }),
    ],
    ['contents', ({ rest }) => rest.git.getTree({ ...HERE, tree_sha: 'main' })],
    ['pull_requests', ({ rest }) => rest.pulls.list(HERE)],
    [
      'members',
      ({ rest }) => rest.teams.listMembersInOrg({ org: 'octo', team_slug: 'label-experts' }),
    ],
    ['statuses', ({ rest }) => rest.repos.getCombinedStatusForRef({ ...HERE, ref: 'main' })],
  ])('of %s is told', async (name, ask) => {
    const octokit = connect(fake);
    await ask(octokit);
    const { [name]: _, ...rest } = DEFAULT_PERMISSIONS;
    fake.setPermissions(rest);
    await expect(ask(octokit)).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration'),
    });
  });

  it('to comment is there while issues or pull requests may be written', async () => {
    const comment = () =>
      connect(fake).rest.issues.createComment({ ...HERE, issue_number: pull, body: 'x' });
    fake.setPermissions({ ...DEFAULT_PERMISSIONS, issues: 'read' });
    await comment();
    fake.setPermissions({ ...DEFAULT_PERMISSIONS, issues: 'read', pull_requests: 'read' });
    await expect(comment()).rejects.toMatchObject({ status: 403 });
  });

  it("is a fork's workflow's", async () => {
    const { rest } = connect(fake, fake.workflowToken({ contents: 'read', pull_requests: 'read' }));
    await rest.issues.listComments({ ...HERE, issue_number: pull });
    await expect(
      rest.issues.createComment({ ...HERE, issue_number: pull, body: 'x' }),
    ).rejects.toMatchObject({ status: 403 });
  });
});
