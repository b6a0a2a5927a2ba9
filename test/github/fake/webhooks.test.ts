import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect, HERE } from './connect.ts';
import { createFakeGitHub, type FakeGitHub } from './create-fake-github.ts';
import { webhookReceiver } from './webhook-receiver.ts';
import { webhookViolations } from './webhooks/schema.ts';

let fake: FakeGitHub;
let pull: number;
let receiver: Awaited<ReturnType<typeof webhookReceiver>>;

beforeEach(async () => {
  receiver = await webhookReceiver();
  fake = await createFakeGitHub({
    people: { 'author-1': 'write', 'expert-1': 'read', 'maintainer-1': 'maintain' },
    seed: 3,
  });
  pull = await fake.openPull({ author: 'author-1', files: { 'a.csv': 'id\n' } });
  fake.setWebhook(receiver.webhook);
});
afterEach(async () => {
  await fake.close();
  await receiver.close();
});

const events = () => receiver.received.map(({ event, payload }) => `${event} ${payload.action}`);

describe('a webhook', () => {
  it('is signed, has an id of its own and names the installation', async () => {
    fake.comment(pull, 'expert-1', '1 a b — “smart”');
    await fake.deliver();
    const [{ headers, text, payload } = { headers: {}, text: '', payload: {} }] = receiver.received;
    const hmac = createHmac('sha256', receiver.webhook.secret).update(text).digest('hex');
    expect(headers).toMatchObject({
      'x-hub-signature-256': `sha256=${hmac}`,
      'x-github-event': 'issue_comment',
      'x-github-delivery': expect.stringMatching(/^[\da-f-]{36}$/),
    });
    expect(payload).toMatchObject({
      action: 'created',
      installation: { id: fake.installationId },
      repository: { full_name: 'octo/data' },
      issue: { number: pull, pull_request: {} },
      comment: { body: '1 a b — “smart”', user: { login: 'expert-1' } },
      sender: { login: 'expert-1' },
    });
  });

  it('of an edit names who edited, not who wrote', async () => {
    const id = fake.comment(pull, 'expert-1', '1 a');
    fake.editComment(id, 'maintainer-1', '1 b');
    await fake.deliver();
    expect(receiver.received[1]?.payload).toMatchObject({
      action: 'edited',
      changes: { body: { from: '1 a' } },
      comment: { body: '1 b', user: { login: 'expert-1' } },
      sender: { login: 'maintainer-1' },
    });
  });

  it('of what the app itself does is sent to it too', async () => {
    const { rest } = connect(fake);
    await rest.issues.createComment({ ...HERE, issue_number: pull, body: 'Hello' });
    await fake.deliver();
    expect(receiver.received[0]?.payload.sender).toMatchObject({
      login: 'assay[bot]',
      type: 'Bot',
    });
  });

  it('comes of all that happens to a pull request', async () => {
    const before = fake.pull(pull).head.sha;
    const after = await fake.forcePush(pull, { 'a.csv': 'id\n2\n' });
    await fake.convertToDraft(pull);
    await fake.readyForReview(pull);
    await fake.push('other', { 'b.csv': 'id\n' });
    await fake.changeBase(pull, 'other', 'maintainer-1');
    fake.approve(pull, 'maintainer-1');
    await fake.closePull(pull);
    await fake.reopen(pull);
    await fake.deliver();
    expect(events()).toEqual([
      'push undefined',
      'check_suite requested',
      'pull_request synchronize',
      'pull_request converted_to_draft',
      'pull_request ready_for_review',
      'push undefined',
      'pull_request edited',
      'pull_request_review submitted',
      'pull_request closed',
      'pull_request reopened',
    ]);
    expect(receiver.received[0]?.payload).toMatchObject({ forced: true, before, after });
    expect(receiver.received[2]?.payload).toMatchObject({ before, after, number: pull });
    expect(receiver.received[6]?.payload.changes).toEqual({
      base: { ref: { from: 'main' }, sha: { from: expect.any(String) } },
    });
  });

  it('comes of buttons, and of checks that are asked for again', async () => {
    const { rest } = connect(fake);
    const { sha } = fake.pull(pull).head;
    const { data } = await rest.checks.create({
      ...HERE,
      name: 'assay/review',
      head_sha: sha,
      conclusion: 'action_required',
      actions: [{ label: 'Go', description: 'Go on', identifier: 'go' }],
    });
    const id = Number(data.id);
    fake.requestedAction(id, 'go', 'expert-1');
    fake.rerequest(id, 'expert-1');
    fake.rerequestAll(sha, 'expert-1');
    await fake.deliver();
    expect(events()).toEqual([
      'check_run created',
      'check_run completed',
      'check_run requested_action',
      'check_run rerequested',
      'check_suite rerequested',
    ]);
    expect(receiver.received[2]?.payload).toMatchObject({
      requested_action: { identifier: 'go' },
      check_run: { id, head_sha: sha, pull_requests: [{ number: pull }] },
      sender: { login: 'expert-1' },
    });
  });

  it('comes of the merge queue and of the installation', async () => {
    const { headSha } = await fake.addToMergeQueue(pull);
    await fake.removeFromMergeQueue(pull, 'invalidated');
    fake.installation('suspend');
    fake.comment(pull, 'expert-1', 'unheard');
    fake.installation('unsuspend');
    await fake.deliver();
    expect(events()).toEqual([
      'check_suite requested',
      'merge_group checks_requested',
      'merge_group destroyed',
      'installation suspend',
      'installation unsuspend',
    ]);
    expect(receiver.received[1]?.payload.merge_group).toMatchObject({
      head_sha: headSha,
      base_sha: fake.ref('main'),
    });
  });
});

it('is held against its published schema', () => {
  expect(webhookViolations('issue_comment', 'created', { action: 'created' })).toHaveLength(1);
});
