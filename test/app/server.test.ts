import { afterEach, describe, expect, it } from 'vitest';
import { WEBHOOK_PATH } from '../../src/app/server/webhook-path.ts';
import { headersFor, PAYLOAD, sign, startedServer, stopServers } from './started-server.ts';

afterEach(stopServers);

describe('webhooks', () => {
  it('stores a delivery and its work, then acknowledges it', async () => {
    const { store, woken, post } = await startedServer();
    const answer = await post();
    expect(answer.status).toBe(202);
    const ref = { installation: 7, repository: 'octo/data', pull: 3 };
    expect([...store.deliveries.values()]).toEqual([
      {
        id: '72d3162e-cc78-11e3-81ab-4c9367dc0958',
        event: 'pull_request',
        payload: PAYLOAD,
        pull: ref,
      },
    ]);
    expect([...store.items.values()].map((item) => item.ref)).toEqual([ref]);
    expect(woken.times).toBe(1);
  });

  it('acknowledges nothing before the store has it', async () => {
    const { store, post } = await startedServer();
    let written = () => {};
    store.before = () =>
      new Promise((resolve) => {
        written = resolve;
      });
    const answer = post();
    const early = await Promise.race([
      answer.then(() => 'answered'),
      new Promise((resolve) => setTimeout(resolve, 50, 'waits')),
    ]);
    expect(early).toBe('waits');
    written();
    expect((await answer).status).toBe(202);
  });

  it('acknowledges nothing that the store does not take', async () => {
    const { store, woken, post } = await startedServer();
    store.before = () => Promise.reject(new Error('disk full'));
    expect((await post()).status).toBe(503);
    expect(woken.times).toBe(0);
  });

  it('acknowledges a delivery that is known already, and makes no work of it', async () => {
    const { store, woken, post } = await startedServer();
    await post();
    expect((await post()).status).toBe(202);
    expect(store.deliveries.size).toBe(1);
    expect(woken.times).toBe(1);
  });

  it('acknowledges what matters to nobody without storing it', async () => {
    const { store, post } = await startedServer();
    expect((await post(PAYLOAD, { 'x-github-event': 'ping' })).status).toBe(202);
    expect(store.deliveries.size).toBe(0);
  });

  it.each([
    ['no signature', { 'x-hub-signature-256': '' }, 401],
    ["another secret's signature", { 'x-hub-signature-256': sign(PAYLOAD, 'development') }, 401],
    ["another body's signature", { 'x-hub-signature-256': sign(`${PAYLOAD} `) }, 401],
    ['a short signature', { 'x-hub-signature-256': 'sha256=00' }, 401],
    ['an old kind of signature', { 'x-hub-signature-256': `sha1=${'0'.repeat(40)}` }, 401],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['a delivery id that is none', { 'x-github-delivery': "'; drop table" }, 400],
    ['no event', { 'x-github-event': '' }, 400],
  ])('refuses %s', async (_, changed, status) => {
    const { store, post } = await startedServer();
    expect((await post(PAYLOAD, changed)).status).toBe(status);
    expect(store.deliveries.size).toBe(0);
  });

  it.each(['', '{', '[]', 'null', '{"action":"opened"}'])('refuses the body %j', async (body) => {
    const { store, post } = await startedServer();
    expect((await post(body)).status).toBe(400);
    expect(store.deliveries.size).toBe(0);
  });

  it('does not tell a sender without the secret what is wrong with the body', async () => {
    const { post } = await startedServer();
    const answer = await post('{', { 'x-hub-signature-256': sign('{', 'wrong') });
    expect(answer.status).toBe(401);
  });

  it('refuses a body that says it is too large, and one that turns out to be', async () => {
    const { url, post } = await startedServer({ bodyBytes: 1000 });
    const large = JSON.stringify({ text: 'x'.repeat(2000) });
    expect((await post(large)).status).toBe(413);
    const chunks = ReadableStream.from([Buffer.alloc(600, 32), Buffer.alloc(600, 32)]);
    const answer = await fetch(url(WEBHOOK_PATH), {
      method: 'POST',
      body: chunks,
      duplex: 'half',
      headers: headersFor(''),
    } as RequestInit);
    expect(answer.status).toBe(413);
  });

  it('lets no crowd of senders fill the memory', async () => {
    const { post } = await startedServer({ allBodiesBytes: 100 });
    expect((await post()).status).toBe(503);
    expect((await post('{}')).status).toBe(202);
  });

  it('takes only POST', async () => {
    const { url } = await startedServer();
    expect((await fetch(url(WEBHOOK_PATH))).status).toBe(405);
    expect((await fetch(url('/api/github'))).status).toBe(404);
    expect((await fetch(url('/healthz'), { method: 'POST' })).status).toBe(404);
  });
});
