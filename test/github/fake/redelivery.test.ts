import { afterEach, beforeEach, expect, it } from 'vitest';
import { connect } from './connect.ts';
import { createFakeGitHub, type FakeGitHub } from './create-fake-github.ts';
import { signJwt } from './sign-jwt.ts';
import { webhookReceiver } from './webhook-receiver.ts';

let fake: FakeGitHub;
let pull: number;
let receiver: Awaited<ReturnType<typeof webhookReceiver>>;

beforeEach(async () => {
  receiver = await webhookReceiver();
  fake = await createFakeGitHub({ people: { 'author-1': 'write' } });
  pull = await fake.openPull({ author: 'author-1', files: { 'a.csv': 'id\n' } });
  fake.setWebhook(receiver.webhook);
});
afterEach(async () => {
  await fake.close();
  await receiver.close();
});

const app = () => connect(fake, signJwt(fake)).rest.apps;

it('brings a lost webhook under its own id', async () => {
  fake.setDelivery('lost');
  fake.comment(pull, 'author-1', 'lost');
  await fake.deliver();
  const { data } = await app().listWebhookDeliveries();
  expect(data).toMatchObject([{ status_code: 0, event: 'issue_comment', redelivery: false }]);
  const [{ id, guid } = { id: 0, guid: '' }] = data;
  const told = await app().getWebhookDelivery({ delivery_id: Number(id) });
  expect(told.data.request.payload).toMatchObject({ comment: { body: 'lost' } });

  await app().redeliverWebhookDelivery({ delivery_id: Number(id) });
  await fake.deliver();
  expect(receiver.received).toMatchObject([{ headers: { 'x-github-delivery': guid } }]);
  const after = await app().listWebhookDeliveries();
  expect(after.data).toMatchObject([
    { guid, redelivery: true, status_code: 202, status: 'OK' },
    { guid, redelivery: false, status_code: 0 },
  ]);
});

it('is listed as it went, in pages by a cursor, and never made by itself', async () => {
  receiver.answer(500);
  for (let i = 0; i < 5; i++) fake.comment(pull, 'author-1', `${i}`);
  await fake.deliver();
  expect(receiver.received).toHaveLength(5);
  const first = await app().listWebhookDeliveries({ per_page: 3 });
  expect(first.data.map(({ status_code }) => status_code)).toEqual([500, 500, 500]);
  const next = /<([^>]+)>; rel="next"/.exec(first.headers.link ?? '')?.[1] ?? '';
  const cursor = new URL(next).searchParams.get('cursor') ?? '';
  const second = await app().listWebhookDeliveries({ per_page: 3, cursor });
  expect(second.data).toHaveLength(2);
  expect(second.headers.link).toBeUndefined();
});

it('is of what is logged only', async () => {
  await expect(app().redeliverWebhookDelivery({ delivery_id: 1 })).rejects.toMatchObject({
    status: 404,
  });
});
