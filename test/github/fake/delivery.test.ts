import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFakeGitHub, type FakeGitHub } from './create-fake-github.ts';
import { webhookReceiver } from './webhook-receiver.ts';
import type { DeliveryMode } from './webhooks/delivery.ts';

let fake: FakeGitHub;
let pull: number;
let receiver: Awaited<ReturnType<typeof webhookReceiver>>;

beforeEach(async () => {
  receiver = await webhookReceiver();
  fake = await createFakeGitHub({
    people: { 'author-1': 'write', 'expert-1': 'read' },
    seed: 3,
  });
  pull = await fake.openPull({ author: 'author-1', files: { 'a.csv': 'id\n' } });
  fake.setWebhook(receiver.webhook);
});
afterEach(async () => {
  await fake.close();
  await receiver.close();
});

async function comments(mode: DeliveryMode, count = 8): Promise<string[]> {
  fake.setDelivery(mode);
  for (let i = 0; i < count; i++) fake.comment(pull, 'expert-1', `${i}`);
  await fake.deliver();
  return receiver.received.map(({ payload }) => payload.comment.body);
}

describe('delivery', () => {
  const inOrder = Array.from({ length: 8 }, (_, i) => `${i}`);

  it('is prompt and in order', async () => {
    expect(await comments('prompt')).toEqual(inOrder);
  });

  it('is late: nothing until it is asked for', async () => {
    fake.setDelivery('late');
    fake.comment(pull, 'expert-1', 'late');
    expect(fake.deliveries).toEqual([]);
    expect(await fake.deliver()).toBe(1);
    expect(await fake.deliver()).toBe(0);
    expect(receiver.received).toHaveLength(1);
  });

  it('is doubled under one id', async () => {
    expect(await comments('doubled', 2)).toEqual(['0', '0', '1', '1']);
    const ids = receiver.received.map(({ headers }) => headers['x-github-delivery']);
    expect(new Set(ids).size).toBe(2);
  });

  it('is shuffled the same way for the same seed', async () => {
    const shuffled = await comments('shuffled');
    expect(shuffled).not.toEqual(inOrder);
    expect(shuffled.toSorted()).toEqual(inOrder);
    expect(shuffled).toEqual(['7', '4', '1', '2', '5', '0', '3', '6']);
  });

  it('is any of several', async () => {
    fake.setDelivery(['prompt', 'doubled', 'lost']);
    for (let i = 0; i < 30; i++) fake.comment(pull, 'expert-1', `${i}`);
    await fake.deliver();
    const lost = fake.deliveries.filter(({ statusCode }) => statusCode === 0).length;
    expect(lost).toBeGreaterThan(3);
    expect(receiver.received.length).toBeGreaterThan(30 - lost);
  });

  it('is another for one act', async () => {
    await fake.withDelivery('lost', () => fake.comment(pull, 'expert-1', 'lost'));
    fake.comment(pull, 'expert-1', 'sent');
    await fake.deliver();
    expect(receiver.received.map(({ payload }) => payload.comment.body)).toEqual(['sent']);
  });

  it('is none where the app has no webhook', async () => {
    fake.setWebhook(undefined);
    fake.comment(pull, 'expert-1', 'unheard');
    await fake.deliver();
    expect(fake.deliveries).toEqual([]);
  });
});
