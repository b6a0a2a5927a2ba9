import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectProbot } from '../../../src/app/github/connect-probot.ts';
import { identifyApp } from '../../../src/app/github/identify-app.ts';
import { getHookDelivery, listHookDeliveries } from '../../../src/github/app/hook-deliveries.ts';
import { listInstallations } from '../../../src/github/app/list-installations.ts';
import { listRepositories } from '../../../src/github/app/list-repositories.ts';
import type { AppGitHub } from '../../../src/github/app-port.ts';
import { connectApp } from '../../../src/github/connect-app.ts';
import { createFakeGitHub, type FakeGitHub } from './create-fake-github.ts';

let fake: FakeGitHub;
let connection: Awaited<ReturnType<typeof connectProbot>>;
let port: AppGitHub;
let pull: number;

beforeEach(async () => {
  fake = await createFakeGitHub({
    people: { 'author-1': 'write', 'expert-1': 'triage', 'guest-1': 'none' },
    teams: { 'octo/label-experts': ['expert-1'] },
    files: { 'data/a.csv': 'id\n1\n' },
  });
  pull = await fake.openPull({
    author: 'author-1',
    files: { 'data/a.csv': 'id\n2\n' },
    title: 'Correct the ids',
    coAuthors: ['expert-1'],
    fork: true,
  });
  connection = await connectProbot({
    appId: fake.appId,
    privateKey: fake.privateKey,
    webhookSecret: 'a secret',
    apiUrl: fake.url,
    log: pino({ level: 'silent' }),
    now: () => new Date(),
  });
  const app = await identifyApp(connection.asApp, fake.url);
  const { repository } = fake;
  const sending = await connection.asInstallation(fake.installationId, repository);
  port = connectApp({ ...sending, repository, app, sleep: async () => {} });
});
afterEach(() => fake.close());

describe("the app's port to GitHub", () => {
  it('finds its way from the JWT to the repository', async () => {
    expect(await listInstallations(connection.asApp)).toEqual([
      { id: fake.installationId, account: 'octo', suspended: false },
    ]);
    const sending = await connection.asInstallation(fake.installationId);
    expect(await listRepositories(sending)).toMatchObject([
      { name: 'octo/data', defaultBranch: 'main', archived: false },
    ]);
  });

  it('reads a pull request and its data', async () => {
    const { head } = fake.pull(pull);
    await fake.push('main', { 'data/b.csv': 'id\n' });
    expect(await port.pull(pull)).toEqual({
      number: pull,
      title: 'Correct the ids',
      author: 'author-1',
      committers: ['author-1', 'expert-1'],
      state: 'open',
      fork: true,
      base: {
        ref: 'main',
        sha: fake.ref('main'),
        mergeBase: fake.pull(pull).base.sha,
        isDefault: true,
      },
      head: { ref: head.ref, sha: head.sha },
    });
    expect((await port.openPulls()).map(({ number }) => number)).toEqual([pull]);
    expect(await port.compare('main', head.sha)).toEqual([
      { path: 'data/a.csv', status: 'modified' },
    ]);
    expect(await port.files('main')).toEqual(['data/a.csv', 'data/b.csv']);
    expect(Buffer.from((await port.file('data/a.csv', head.sha)) ?? []).toString()).toBe('id\n2\n');
    expect(await port.blobOf('data/a.csv', head.sha)).toMatch(/^[\da-f]{40}$/);
  });

  it('writes, finds and minimises comments, and sees who edited', async () => {
    const id = fake.comment(pull, 'expert-1', '1 a');
    const own = await port.createPullComment(pull, 'Packet');
    expect(own).toMatchObject({ author: 'assay[bot]', byBot: true, app: 'assay' });
    const [theirs] = await port.pullComments(pull);
    expect(theirs).toMatchObject({ id, author: 'expert-1', byBot: false, body: '1 a' });
    const nodeId = theirs?.nodeId ?? '';
    expect(await port.lastEditor(nodeId)).toBeUndefined();
    fake.editComment(id, 'author-1', '1 b');
    expect(await port.lastEditor(nodeId)).toBe('author-1');
    await port.updateComment(id, '1 c');
    expect(await port.lastEditor(nodeId)).toBe('assay[bot]');
    await port.minimiseComment(nodeId);
    expect(await port.minimisedComments(pull)).toEqual([id]);
    await port.react(id, 'eyes');
    await port.react(id, 'eyes');
    expect(await port.ownReactions(id)).toEqual(['eyes']);
    await port.deleteComment(own.id);
    await port.deleteComment(own.id);
    expect((await port.pullComments(pull)).map((one) => one.id)).toEqual([id]);
  });

  it('asks people, and knows what they may do', async () => {
    expect(await port.role('expert-1')).toBe('triage');
    expect(await port.role('stranger-1')).toBe('none');
    expect(await port.teamMembers('octo/label-experts')).toEqual(['expert-1']);
    expect(await port.teamMembers('octo/nobody')).toBeUndefined();
    expect(await port.requestReview(pull, 'guest-1')).toBe('refused');
    expect(await port.requestReview(pull, 'author-1')).toBe('refused');
    expect(await port.requestReview(pull, 'expert-1')).toBe('requested');
    expect(await port.requestedReviewers(pull)).toEqual(['expert-1']);
    await port.removeReviewRequest(pull, 'expert-1');
    expect(await port.requestedReviewers(pull)).toEqual([]);
    fake.approve(pull, 'expert-1');
    expect(await port.reviews(pull)).toEqual({
      approvals: [{ login: 'expert-1', sha: fake.pull(pull).head.sha }],
      own: [],
    });
  });

  it('keeps a check, with more annotations than a request takes', async () => {
    const { sha } = fake.pull(pull).head;
    fake.otherCheckRun(sha, 'assay/review', 'success');
    expect(await port.checkRun('assay/review', sha)).toBeUndefined();
    const content = { status: 'in_progress', title: 'Waiting', summary: 'For two.' } as const;
    const annotations = Array.from({ length: 120 }, (_, i) => ({
      path: 'data/a.csv',
      startLine: i + 1,
      endLine: i + 1,
      level: 'warning' as const,
      message: 'Look',
    }));
    const id = await port.createCheckRun('assay/review', sha, content, annotations);
    expect(await port.checkRun('assay/review', sha)).toMatchObject({ id, ...content });
    const done = { ...content, status: 'completed', conclusion: 'success' } as const;
    await port.updateCheckRun(id, done);
    const own = fake.checks(sha).find((run) => run.id === id);
    expect(own).toMatchObject({ conclusion: 'success' });
    expect(own?.output.annotations).toHaveLength(120);
  });

  it('finds webhooks that were lost', async () => {
    fake.setWebhook({ url: 'http://127.0.0.1:9/', secret: 'a secret' });
    fake.setDelivery('lost');
    fake.comment(pull, 'expert-1', '1 a');
    const [lost, ...others] = await listHookDeliveries(connection.asApp, new Date(0));
    expect(others).toEqual([]);
    expect(lost).toMatchObject({
      event: 'issue_comment',
      action: 'created',
      statusCode: 0,
      installation: fake.installationId,
    });
    const { payload } = await getHookDelivery(connection.asApp, lost?.id ?? '');
    expect(payload).toMatchObject({ comment: { body: '1 a' } });
  });
});
