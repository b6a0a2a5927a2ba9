import { createHmac } from 'node:crypto';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type Server, type ServerLimits, startServer } from '../../src/app/server/start-server.ts';
import { WEBHOOK_PATH } from '../../src/app/server/webhook-path.ts';
import { type MemoryStore, memoryStore } from './memory-store.ts';
import { silentLog } from './silent-log.ts';

const SECRET = 'a secret that only GitHub knows';
const PAYLOAD = JSON.stringify({
  action: 'opened',
  installation: { id: 7 },
  repository: { id: 1, full_name: 'octo/data' },
  pull_request: { number: 3 },
});

let server: Server | undefined;
let store: MemoryStore;
let woken = 0;

async function start(limits: Partial<ServerLimits> = {}) {
  store = memoryStore();
  woken = 0;
  server = await startServer({
    store,
    secret: SECRET,
    host: '127.0.0.1',
    port: 0,
    log: silentLog(),
    now: () => new Date('2026-11-25T12:00:00Z'),
    onWork: () => {
      woken += 1;
    },
    failing: () => 2,
    limits,
  });
  return server;
}

afterEach(async () => {
  await server?.drain(100);
  server = undefined;
});

const sign = (body: string, secret = SECRET) =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;

const headersFor = (body: string, changed: Record<string, string> = {}) => ({
  'content-type': 'application/json',
  'x-github-event': 'pull_request',
  'x-github-delivery': '72d3162e-cc78-11e3-81ab-4c9367dc0958',
  'x-hub-signature-256': sign(body),
  ...changed,
});

const url = (path: string) => `http://127.0.0.1:${server!.port}${path}`;

const post = (body = PAYLOAD, changed: Record<string, string> = {}) =>
  fetch(url(WEBHOOK_PATH), { method: 'POST', body, headers: headersFor(body, changed) });

describe('webhooks', () => {
  it('stores a delivery and its work, then acknowledges it', async () => {
    await start();
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
    expect(woken).toBe(1);
  });

  it('acknowledges nothing before the store has it', async () => {
    await start();
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
    await start();
    store.before = () => Promise.reject(new Error('disk full'));
    expect((await post()).status).toBe(503);
    expect(woken).toBe(0);
  });

  it('acknowledges a delivery that is known already, and makes no work of it', async () => {
    await start();
    await post();
    expect((await post()).status).toBe(202);
    expect(store.deliveries.size).toBe(1);
    expect(woken).toBe(1);
  });

  it('acknowledges what matters to nobody without storing it', async () => {
    await start();
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
    await start();
    expect((await post(PAYLOAD, changed)).status).toBe(status);
    expect(store.deliveries.size).toBe(0);
  });

  it.each(['', '{', '[]', 'null', '{"action":"opened"}'])('refuses the body %j', async (body) => {
    await start();
    expect((await post(body)).status).toBe(400);
    expect(store.deliveries.size).toBe(0);
  });

  it('does not tell a sender without the secret what is wrong with the body', async () => {
    await start();
    const answer = await post('{', { 'x-hub-signature-256': sign('{', 'wrong') });
    expect(answer.status).toBe(401);
  });

  it('refuses a body that says it is too large, and one that turns out to be', async () => {
    await start({ bodyBytes: 1000 });
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
    await start({ allBodiesBytes: 100 });
    expect((await post()).status).toBe(503);
    expect((await post('{}')).status).toBe(202);
  });

  it('takes only POST', async () => {
    await start();
    expect((await fetch(url(WEBHOOK_PATH))).status).toBe(405);
    expect((await fetch(url('/api/github'))).status).toBe(404);
    expect((await fetch(url('/healthz'), { method: 'POST' })).status).toBe(404);
  });

  it('gives up on a body that comes too slowly, and stores nothing of it', async () => {
    await start({ requestMs: 60, headersMs: 50, checkMs: 20 });
    const answer = await speak(
      [`POST ${WEBHOOK_PATH} HTTP/1.1`, 'host: x', 'content-type: application/json'],
      'content-length: 1000\r\n\r\n{"action"',
    );
    expect(answer).toMatch(/^HTTP\/1.1 408 /);
    expect(store.deliveries.size).toBe(0);
  });

  it('survives a sender who goes away in the middle of a body', async () => {
    await start();
    const socket = connect(server!.port, '127.0.0.1');
    await new Promise<void>((resolve) => {
      socket.write(
        `POST ${WEBHOOK_PATH} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{`,
        () => resolve(),
      );
    });
    socket.destroy();
    expect((await post()).status).toBe(202);
    expect(store.deliveries.size).toBe(1);
  });
});

/** Writes raw bytes and gives what came back until the end. */
function speak(lines: readonly string[], rest: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(server!.port, '127.0.0.1');
    let heard = '';
    socket.setEncoding('utf8').on('data', (text: string) => {
      heard += text;
    });
    socket.on('error', reject).on('close', () => resolve(heard));
    socket.write(`${lines.join('\r\n')}\r\n${rest}`);
  });
}

describe('health', () => {
  it('lives while the process does', async () => {
    await start();
    store.before = () => Promise.reject(new Error('gone'));
    expect((await fetch(url('/healthz'))).status).toBe(200);
  });

  it('is ready while the store answers, and tells how much keeps failing', async () => {
    await start();
    const ready = await fetch(url('/readyz'));
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({
      ready: true,
      store: 'answers',
      draining: false,
      failing: 2,
    });
    store.before = () => Promise.reject(new Error('gone'));
    const unready = await fetch(url('/readyz'));
    expect(unready.status).toBe(503);
    expect(await unready.json()).toMatchObject({ ready: false, store: 'does not answer' });
  });
});

describe('drain', () => {
  it('finishes the request that is under way, and takes no new one', async () => {
    const { drain, port } = await start();
    let written = () => {};
    const reached = new Promise<void>((arrived) => {
      store.before = () =>
        new Promise((resolve) => {
          written = resolve;
          arrived();
        });
    });
    const answer = post();
    await reached;
    const drained = drain(5000);
    await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow();
    written();
    expect((await answer).status).toBe(202);
    await drained;
    server = undefined;
  });

  it('waits no longer than it may', async () => {
    const { drain } = await start();
    const reached = new Promise<void>((arrived) => {
      store.before = () => {
        arrived();
        return new Promise(() => {});
      };
    });
    const answer = post().catch(() => 'cut off');
    await reached;
    await drain(20);
    expect(await answer).toBe('cut off');
    server = undefined;
  });

  it('says which address cannot be listened on', async () => {
    const { port } = await start();
    const again = startServer({
      store,
      secret: SECRET,
      host: '127.0.0.1',
      port,
      log: silentLog(),
      now: () => new Date(0),
      onWork: () => {},
      failing: () => 0,
    });
    await expect(again).rejects.toMatchObject({ code: 'bad-config', hint: /PORT/ });
  });
});
