import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getHookDelivery, listHookDeliveries } from '../../../src/github/app/hook-deliveries.ts';
import { listInstallations } from '../../../src/github/app/list-installations.ts';
import { listRepositories } from '../../../src/github/app/list-repositories.ts';
import type { AppGitHub } from '../../../src/github/app-port.ts';
import { connectApp } from '../../../src/github/connect-app.ts';
import type { Send } from '../../../src/github/request.ts';
import { sendThrough } from '../../../src/github/send-through.ts';
import { Closers } from '../../../src/revisions/closers.ts';
import { createDataContext } from '../../../src/revisions/data-context.ts';
import { openLfsOnGitHub } from '../../../src/revisions/lfs/open-lfs-on-github.ts';
import { openGitHubRevisions } from '../../../src/revisions/open-github-revisions.ts';
import { textOf } from '../../revisions/git-fixture.ts';
import { connect } from '../fake/connect.ts';
import { createFakeGitHub, type FakeGitHub } from '../fake/create-fake-github.ts';
import { signJwt } from '../fake/sign-jwt.ts';

const ROWS = `id,label\n${'1,refund\n'.repeat(50)}`;

let fake: FakeGitHub;
let time = Date.parse('2026-03-02T10:00:00Z');
const waits: number[] = [];

beforeEach(async () => {
  waits.length = 0;
  time = Date.parse('2026-03-02T10:00:00Z');
  fake = await createFakeGitHub({
    files: { 'data/a.csv': ROWS, 'assay.yml': 'policy: base\n' },
    people: {
      'author-1': 'read',
      'expert-1': 'write',
      'expert-2': 'triage',
      'maintainer-1': 'maintain',
      'outsider-1': 'none',
    },
    teams: { 'octo/label-experts': ['expert-1', 'expert-2'] },
    now: () => new Date(time),
  });
});
afterEach(() => fake.close());

function sendAs(token?: string): Send {
  return sendThrough(connect(fake, token), { apiUrl: fake.url, repository: fake.repository });
}

function port(token?: string, send = sendAs(token)): AppGitHub {
  return connectApp({
    send,
    repository: fake.repository,
    app: { slug: 'assay', login: 'assay[bot]' },
    now: () => new Date(time),
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
      time += milliseconds;
    },
  });
}

describe('a pull request of a fork', () => {
  it('is read with its data, large files included', async () => {
    const large = fake.largeFile(Buffer.from(ROWS));
    const number = await fake.openPull({
      author: 'author-1',
      fork: true,
      files: { 'data/a.csv': null, 'data/b.csv': ROWS, 'data/large.csv': large },
      title: 'Rename',
    });
    await fake.push('main', { 'assay.yml': 'policy: tip\n' });
    const app = port();
    const pull = await app.pull(number);
    expect(pull).toMatchObject({
      number,
      title: 'Rename',
      author: 'author-1',
      state: 'open',
      fork: true,
      base: { ref: 'main', sha: fake.ref('main') },
      head: { sha: fake.pull(number).head.sha },
    });
    expect(pull.base.mergeBase).not.toBe(pull.base.sha);

    const { repository, url: apiUrl } = fake;
    const closers = new Closers();
    const lfs = { repository, apiUrl, token: async () => fake.installationToken() };
    const revisions = await openGitHubRevisions(
      {
        github: app,
        base: { name: 'main', commit: pull.base.sha },
        head: { name: pull.head.ref, commit: pull.head.sha },
        policy: pull.base.sha,
      },
      createDataContext(closers, openLfsOnGitHub(lfs, closers)),
    );
    expect(await revisions.changedFiles()).toEqual([
      { path: 'data/b.csv', basePath: 'data/a.csv', status: 'renamed' },
      { path: 'data/large.csv', status: 'added' },
    ]);
    expect(await textOf(await revisions.open('head', 'data/b.csv'))).toBe(ROWS);
    expect(await textOf(await revisions.open('head', 'data/large.csv'))).toBe(ROWS);
    expect(await revisions.readText('policy', 'assay.yml')).toBe('policy: tip\n');
    expect(await revisions.readText('base', 'assay.yml')).toBe('policy: base\n');
    await revisions.close();

    fake.deleteFork(number);
    expect(await app.pull(number)).toEqual(pull);
  });

  it('is the same while it is read and merged at once', async () => {
    const number = await fake.openPull({ author: 'author-1', files: { 'x.csv': '1\n' } });
    const before = await port().pull(number);
    const send = sendAs();
    const app = port(undefined, async (route, parameters) => {
      const answer = await send(route, parameters);
      if (route.endsWith('/pulls/{pull_number}')) await fake.merge(number);
      return answer;
    });
    expect(await app.pull(number)).toEqual(before);
    expect((await port().pull(number)).state).toBe('merged');
  });

  it('is followed through its states', async () => {
    const number = await fake.openPull({
      author: 'author-1',
      files: { 'x.csv': '1\n' },
      draft: true,
    });
    const app = port();
    const state = async () => (await app.pull(number)).state;
    expect(await state()).toBe('draft');
    await fake.readyForReview(number);
    expect(await state()).toBe('open');
    expect(await app.openPulls()).toEqual([
      { number, updatedAt: expect.any(String), base: 'main' },
    ]);
    const { base, head } = await app.pull(number);
    await fake.merge(number);
    expect(await app.pull(number)).toMatchObject({ state: 'merged', base, head });
    expect(await app.openPulls()).toEqual([]);
    expect(await app.blobOf('x.csv', head.sha)).toMatch(/^[0-9a-f]{40}$/);
    expect(await app.blobOf('y.csv', head.sha)).toBeUndefined();
  });
});

describe('what is said in a pull request', () => {
  it('is read, written, changed, reacted to, minimised and deleted', async () => {
    const number = await fake.openPull({ author: 'author-1', files: { 'x.csv': '1\n' } });
    const app = port();
    const asked = fake.comment(number, 'expert-1', '1 refund');
    const own = await app.createPullComment(number, '<!-- assay -->\nHello');
    expect(own).toMatchObject({ author: 'assay[bot]', byBot: true, app: 'assay' });
    await app.updateComment(own.id, '<!-- assay -->\nBye');

    const [first, second] = await app.pullComments(number);
    expect(first).toMatchObject({ id: asked, author: 'expert-1', byBot: false, body: '1 refund' });
    expect(second).toMatchObject({ id: own.id, body: '<!-- assay -->\nBye' });
    expect(await app.lastEditor(first!.nodeId)).toBeUndefined();
    expect(await app.lastEditor(second!.nodeId)).toBe('assay[bot]');
    fake.editComment(asked, 'maintainer-1', '1 other');
    expect(await app.lastEditor(first!.nodeId)).toBe('maintainer-1');

    await app.react(asked, 'eyes');
    await app.react(asked, 'eyes');
    await app.react(asked, '+1');
    expect(await app.ownReactions(asked)).toEqual(['eyes', '+1']);

    expect(await app.minimisedComments(number)).toEqual([]);
    await app.minimiseComment(first!.nodeId);
    await app.minimiseComment(first!.nodeId);
    expect(await app.minimisedComments(number)).toEqual([asked]);

    await app.deleteComment(own.id);
    await app.deleteComment(own.id);
    expect((await app.pullComments(number)).map(({ id }) => id)).toEqual([asked]);
    await app.react(own.id, 'eyes');
    expect(await app.ownReactions(own.id)).toEqual([]);
  });

  it('is read over all pages', async () => {
    const number = await fake.openPull({ author: 'author-1', files: { 'x.csv': '1\n' } });
    const ids = Array.from({ length: 205 }, (_, i) => fake.comment(number, 'expert-1', `${i}`));
    expect((await port().pullComments(number)).map(({ id }) => id)).toEqual(ids);
  });

  it('is not written twice when the answer is lost', async () => {
    const number = await fake.openPull({ author: 'author-1', files: { 'x.csv': '1\n' } });
    fake.loseAnswer(1, { on: /^POST .*comments$/ });
    await expect(port().createPullComment(number, 'Hello')).rejects.toMatchObject({
      code: 'github-failed',
    });
    expect(fake.comments(number)).toHaveLength(1);
  });
});

describe('people', () => {
  it('have roles and teams, and are asked one at a time', async () => {
    const number = await fake.openPull({ author: 'author-1', files: { 'x.csv': '1\n' } });
    const app = port();
    const logins = ['author-1', 'expert-1', 'expert-2', 'maintainer-1', 'outsider-1', 'nobody'];
    expect(await Promise.all(logins.map((login) => app.role(login)))).toEqual([
      'read',
      'write',
      'triage',
      'maintain',
      // Everybody may read what is public.
      'read',
      'none',
    ]);
    expect(await app.teamMembers('octo/label-experts')).toEqual(['expert-1', 'expert-2']);
    expect(await app.teamMembers('octo/none')).toBeUndefined();

    expect(await app.requestReview(number, 'expert-1')).toBe('requested');
    expect(await app.requestReview(number, 'author-1')).toBe('refused');
    expect(await app.requestReview(number, 'outsider-1')).toBe('refused');
    expect(await app.requestedReviewers(number)).toEqual(['expert-1']);
    await app.removeReviewRequest(number, 'expert-1');
    await app.removeReviewRequest(number, 'expert-1');
    expect(await app.requestedReviewers(number)).toEqual([]);

    fake.approve(number, 'expert-1');
    fake.approve(number, 'maintainer-1');
    fake.review(number, 'maintainer-1', 'CHANGES_REQUESTED');
    const { sha } = fake.pull(number).head;
    expect(await app.reviews(number)).toEqual({
      approvals: [{ login: 'expert-1', sha }],
      own: [],
    });
  });
});

describe('a review of the app', () => {
  it('is made on lines that are shown, found, and submitted', async () => {
    const files = { 'data/a.csv': `${ROWS}2,other\n` };
    const number = await fake.openPull({ author: 'author-1', files });
    const app = port();
    const shown = await app.shownLines(number, new Set(['data/a.csv']));
    expect([...shown.get('data/a.csv')!].at(-1)).toEqual([52, '2,other']);
    const comment = { path: 'data/a.csv', startLine: 51, line: 52, body: 'Hm' };
    const review = { sha: fake.pull(number).head.sha, body: 'Look', comments: [comment] };
    expect(await app.createPendingReview(number, review)).toBe('created');
    expect(await app.createPendingReview(number, review)).toBe('refused');
    const { id } = (await app.reviews(number)).own[0]!;
    expect((await app.reviews(number)).own).toEqual([{ id, body: 'Look', isPending: true }]);
    await app.deletePendingReview(number, id);
    await app.deletePendingReview(number, id);
    expect(await app.submitReview(number, { id, body: 'Look' })).toBe('refused');

    expect(await app.createPendingReview(number, review)).toBe('created');
    const [again] = (await app.reviews(number)).own;
    expect(await app.submitReview(number, { ...again!, body: 'Look' })).toBe('submitted');
    await app.deletePendingReview(number, again!.id);
    expect(fake.reviews(number)).toMatchObject([{ state: 'COMMENTED', comments: [comment] }]);

    const unshown = { ...review, comments: [{ ...comment, startLine: 2, line: 2 }] };
    expect(await app.createPendingReview(number, unshown)).toBe('refused');
  });
});

describe('checks', () => {
  it('are made, found and changed, those of others left alone', async () => {
    const number = await fake.openPull({ author: 'author-1', files: { 'x.csv': '1\n' } });
    const { sha } = fake.pull(number).head;
    const app = port();
    fake.otherCheckRun(sha, 'assay/review', 'success');
    expect(await app.checkRun('assay/review', sha)).toBeUndefined();

    const waiting = { status: 'in_progress', title: 'Waiting', summary: 'Two experts.' } as const;
    const id = await app.createCheckRun('assay/review', sha, waiting);
    expect(await app.checkRun('assay/review', sha)).toEqual({
      ...waiting,
      id,
      startedAt: expect.any(String),
    });
    const button = { label: 'Pass', description: 'Pass on', identifier: 'pass' };
    await app.updateCheckRun(id, {
      status: 'completed',
      conclusion: 'action_required',
      title: 'Act',
      summary: '🙂'.repeat(40_000),
      actions: [button],
    });
    const shown = await app.checkRun('assay/review', sha);
    expect(shown).toMatchObject({ id, status: 'completed', conclusion: 'action_required' });
    expect(shown?.summary).toContain('The rest is cut here');
  });

  it('carry all their annotations', async () => {
    const number = await fake.openPull({ author: 'author-1', files: { 'x.csv': '1\n' } });
    const { sha } = fake.pull(number).head;
    const annotations = Array.from({ length: 120 }, (_, i) => ({
      path: 'x.csv',
      startLine: i + 1,
      endLine: i + 1,
      level: 'warning' as const,
      message: 'm'.repeat(70_000),
    }));
    const content = {
      status: 'completed',
      conclusion: 'failure',
      title: 'T',
      summary: 'S',
    } as const;
    await port().createCheckRun('assay/data', sha, content, annotations);
    const [run] = fake.checks(sha);
    expect(run?.output.annotations).toHaveLength(120);
    expect(run).toMatchObject({ status: 'completed', conclusion: 'failure' });
  });
});

describe('the app', () => {
  it('names the permission that it lacks', async () => {
    const number = await fake.openPull({ author: 'author-1', files: { 'x.csv': '1\n' } });
    const app = port(
      fake.installationToken({ metadata: 'read', contents: 'read', pull_requests: 'read' }),
    );
    await expect(app.createPullComment(number, 'Hello')).rejects.toMatchObject({
      code: 'missing-permission',
      hint: expect.stringContaining('`Pull requests: Read and write`'),
    });
    const { sha } = fake.pull(number).head;
    await expect(app.checkRun('assay/review', sha)).rejects.toMatchObject({
      hint: expect.stringContaining('`Checks: Read-only`'),
    });
    expect(await app.teamMembers('octo/label-experts')).toBeUndefined();
  });

  it('puts work back at a limit, and goes on after it', async () => {
    const number = await fake.openPull({ author: 'author-1', files: { 'x.csv': '1\n' } });
    const app = port();
    fake.limitNext(1, 'secondary', { retryAfter: 60 });
    const retryAt = new Date(time + 60_000);
    await expect(app.pull(number)).rejects.toMatchObject({ name: 'RateLimitedError', retryAt });
    time = retryAt.getTime();
    expect(await app.pull(number)).toMatchObject({ number });
    fake.limitNext(1, 'secondary', { retryAfter: 2 });
    expect(await app.pull(number)).toMatchObject({ number });
    expect(waits).toEqual([2000]);
  });

  it('finds where it is installed, and what never reached it', async () => {
    const number = await fake.openPull({ author: 'author-1', files: { 'x.csv': '1\n' } });
    // Nothing listens on the discard port.
    fake.setWebhook({ url: 'http://127.0.0.1:9/', secret: 's' });
    fake.comment(number, 'expert-1', '1 refund');
    await fake.deliver();

    const asApp = { send: sendThrough(connect(fake, signJwt(fake)), { apiUrl: fake.url }) };
    expect(await listInstallations(asApp)).toMatchObject([
      { id: fake.installationId, suspended: false },
    ]);
    const [missed, ...more] = await listHookDeliveries(asApp, new Date(0));
    expect(more).toEqual([]);
    expect(missed).toMatchObject({ event: 'issue_comment', action: 'created', statusCode: 0 });
    const { payload, ...told } = await getHookDelivery(asApp, missed!.id);
    expect(told).toEqual(missed);
    expect(payload).toMatchObject({ comment: { body: '1 refund' } });
    expect(await listHookDeliveries(asApp, new Date(time + 3_600_000))).toEqual([]);
  });

  it('finds its repositories', async () => {
    const asInstallation: Send = sendThrough(connect(fake), { apiUrl: fake.url });
    expect(await listRepositories({ send: asInstallation })).toMatchObject([
      { name: 'octo/data', defaultBranch: 'main', archived: false },
    ]);
  });
});
