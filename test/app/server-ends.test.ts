import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { WEBHOOK_PATH } from '../../src/app/server/webhook-path.ts';
import { startedServer, stopServers } from './started-server.ts';

afterEach(stopServers);

describe('a sender', () => {
  it('who is too slow is given up, and nothing of it is stored', async () => {
    const { store, server } = await startedServer({ requestMs: 60, headersMs: 50, checkMs: 20 });
    const answer = await speak(
      server.port,
      [`POST ${WEBHOOK_PATH} HTTP/1.1`, 'host: x', 'content-type: application/json'],
      'content-length: 1000\r\n\r\n{"action"',
    );
    expect(answer).toMatch(/^HTTP\/1.1 408 /);
    expect(store.deliveries.size).toBe(0);
  });

  it('who goes away in the middle of a body is survived', async () => {
    const { server, store, post } = await startedServer();
    const socket = connect(server.port, '127.0.0.1');
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
function speak(port: number, lines: readonly string[], rest: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
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
    const { store, url } = await startedServer();
    store.before = () => Promise.reject(new Error('gone'));
    expect((await fetch(url('/healthz'))).status).toBe(200);
  });

  it('is ready while the store answers, and tells how much keeps failing', async () => {
    const { store, url } = await startedServer();
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
    const { store, post, server } = await startedServer();
    const { drain, port } = server;
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
  });

  it('waits no longer than it may', async () => {
    const { store, post, server } = await startedServer();
    const { drain } = server;
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
  });

  it('says which address cannot be listened on', async () => {
    const { server } = await startedServer();
    await expect(startedServer({}, server.port)).rejects.toMatchObject({
      code: 'bad-config',
      hint: expect.stringMatching(/PORT/),
    });
  });
});
