import { createHmac } from 'node:crypto';
import { type Server, type ServerLimits, startServer } from '../../src/app/server/start-server.ts';
import { WEBHOOK_PATH } from '../../src/app/server/webhook-path.ts';
import { memoryStore } from './memory-store.ts';
import { silentLog } from './silent-log.ts';

const SECRET = 'a secret that only GitHub knows';

export const PAYLOAD = JSON.stringify({
  action: 'opened',
  installation: { id: 7 },
  repository: { id: 1, full_name: 'octo/data' },
  pull_request: { number: 3 },
});

export const sign = (body: string, secret = SECRET) =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;

export const headersFor = (body: string, changed: Record<string, string> = {}) => ({
  'content-type': 'application/json',
  'x-github-event': 'pull_request',
  'x-github-delivery': '72d3162e-cc78-11e3-81ab-4c9367dc0958',
  'x-hub-signature-256': sign(body),
  ...changed,
});

const started: Server[] = [];

/** A server over a store in memory. */
export async function startedServer(limits: Partial<ServerLimits> = {}, port = 0) {
  const store = memoryStore();
  const woken = { times: 0 };
  const server = await startServer({
    store,
    secret: SECRET,
    host: '127.0.0.1',
    port,
    log: silentLog(),
    now: () => new Date('2026-11-25T12:00:00Z'),
    onWork: () => {
      woken.times += 1;
    },
    failing: () => 2,
    limits,
  });
  started.push(server);
  const url = (path: string) => `http://127.0.0.1:${server.port}${path}`;
  const post = (body = PAYLOAD, changed: Record<string, string> = {}) =>
    fetch(url(WEBHOOK_PATH), { method: 'POST', body, headers: headersFor(body, changed) });
  return { server, store, woken, url, post };
}

/** Stops all that a test started. */
export async function stopServers(): Promise<void> {
  await Promise.all(started.splice(0).map((server) => server.drain(100)));
}
