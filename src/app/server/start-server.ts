import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AssayError } from '../../core/assay-error.ts';
import type { Store } from '../../store/store.ts';
import type { Log } from '../log/create-log.ts';
import { MemoryBudget } from './memory-budget.ts';
import { type Readiness, storeAnswers } from './readiness.ts';
import { receiveWebhook } from './receive-webhook.ts';
import { WEBHOOK_PATH } from './webhook-path.ts';

export interface ServerParts {
  readonly store: Pick<Store, 'receive' | 'knownDeliveries'>;
  readonly secret: string;
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  readonly log: Log;
  readonly now: () => Date;
  readonly onWork: () => void;
  /** How much work keeps failing. */
  readonly failing: () => number;
  readonly limits?: Partial<ServerLimits>;
}

export interface ServerLimits {
  /** GitHub sends no webhook above 25 MB. */
  readonly bodyBytes: number;
  /** Of all bodies that arrive at the same time. */
  readonly allBodiesBytes: number;
  readonly headersMs: number;
  readonly requestMs: number;
  /** How often slow senders are looked for. */
  readonly checkMs: number;
}

const LIMITS: ServerLimits = {
  bodyBytes: 25 * 1024 * 1024,
  allBodiesBytes: 256 * 1024 * 1024,
  headersMs: 10_000,
  requestMs: 30_000,
  checkMs: 5000,
};

export interface Server {
  readonly port: number;
  /** From now on no webhook is taken in; requests under way are finished, within `patienceMs`. */
  drain(patienceMs: number): Promise<void>;
}

/** Starts the server: webhooks in, whether the process lives, and whether it can take webhooks. */
export async function startServer(parts: ServerParts): Promise<Server> {
  const limits = { ...LIMITS, ...parts.limits };
  const budget = new MemoryBudget(limits.allBodiesBytes);
  const webhook = { ...parts, mostBytes: limits.bodyBytes, budget };
  let draining = false;

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const [path] = (request.url ?? '').split('?');
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (path === WEBHOOK_PATH) {
      if (request.method !== 'POST') return send(response, 405, 'POST only.');
      if (draining) return send(response, 503, 'The app is stopping.');
      const told = await receiveWebhook(request, webhook);
      return told && send(response, told.status, told.text);
    }
    if (path === '/healthz' && reads) return send(response, 200, 'ok');
    if (path === '/readyz' && reads) {
      const readiness = await readinessOf(parts, draining);
      return send(response, readiness.ready ? 200 : 503, JSON.stringify(readiness));
    }
    return send(response, 404, 'Not found.');
  };

  const server = createServer(
    {
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      connectionsCheckingInterval: limits.checkMs,
      keepAliveTimeout: 5000,
    },
    (request, response) => {
      response.once('finish', () => {
        // A connection that is kept alive would keep the server from closing.
        if (draining) setImmediate(() => server.closeIdleConnections());
      });
      answer(request, response).catch((error: unknown) => {
        parts.log.error({ err: error }, 'A request could not be answered.');
        send(response, 503, 'It could not be answered.');
      });
    },
  );
  await listen(server, parts);
  return {
    port: (server.address() as AddressInfo).port,
    async drain(patienceMs) {
      draining = true;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      const timer = setTimeout(() => server.closeAllConnections(), patienceMs);
      server.closeIdleConnections();
      await closed;
      clearTimeout(timer);
    },
  };
}

async function readinessOf(parts: ServerParts, draining: boolean): Promise<Readiness> {
  const answers = await storeAnswers(parts.store);
  return {
    ready: answers && !draining,
    store: answers ? 'answers' : 'does not answer',
    draining,
    failing: parts.failing(),
  };
}

function send(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent || response.destroyed) return;
  // What was refused may not have been read to its end: the connection is of no more use.
  const headers = status >= 400 ? { connection: 'close' } : {};
  response.writeHead(status, {
    'content-type': text.startsWith('{') ? 'application/json' : 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(`${text}\n`);
}

function listen(server: ReturnType<typeof createServer>, { host, port }: ServerParts) {
  return new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(
        new AssayError('bad-config', `The app cannot listen on ${host}:${port}: ${cause.message}`, {
          hint:
            cause.code === 'EADDRINUSE'
              ? 'Something else listens there. Set PORT to another one.'
              : 'Set HOST and PORT to an address of this machine.',
          cause,
        }),
      ),
    );
    server.listen(port, host, () => resolve());
  });
}
