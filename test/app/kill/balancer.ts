import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands before the replicas, as it does where there are several, and notes what they acknowledged. */
export interface Balancer {
  readonly url: string;
  /** Ids of deliveries that were answered with 202 and make work. */
  readonly acknowledged: ReadonlySet<string>;
  close(): Promise<void>;
}

/** @param pick The port of a replica; undefined where none takes webhooks. */
export async function startBalancer(pick: () => number | undefined): Promise<Balancer> {
  const acknowledged = new Set<string>();
  const server = createServer(async (incoming, response) => {
    const body = await bytesOf(incoming);
    const { status, text } = await passOn(incoming, body, pick());
    if (status === 202 && text.trim() !== 'Nothing to do.')
      acknowledged.add(String(incoming.headers['x-github-delivery']));
    response.writeHead(status).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/github/webhooks`,
    acknowledged,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** 502 where nobody answers, or dies before the answer is there. */
function passOn({ url, headers }: IncomingMessage, body: Buffer, port: number | undefined) {
  return new Promise<{ readonly status: number; readonly text: string }>((resolve) => {
    const none = () => resolve({ status: 502, text: 'Bad gateway' });
    if (port === undefined) return none();
    const options = { host: '127.0.0.1', port, path: url, method: 'POST', headers, agent: false };
    const outgoing = request(options, (answer) => {
      bytesOf(answer).then(
        (bytes) => resolve({ status: answer.statusCode ?? 502, text: bytes.toString() }),
        none,
      );
    });
    outgoing.on('error', none);
    outgoing.setTimeout(9000, () => outgoing.destroy());
    outgoing.end(body);
  });
}

async function bytesOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  return Buffer.concat(chunks);
}
