import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  readonly event: string;
  // biome-ignore lint/suspicious/noExplicitAny: payloads are of many shapes
  readonly payload: any;
}

/** Takes webhooks and keeps them; `answer` is the status that it gives. */
export async function webhookReceiver() {
  const received: Received[] = [];
  let status = 202;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    const { headers } = request;
    const event = String(headers['x-github-event']);
    received.push({ headers, text, event, payload: JSON.parse(text) });
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    received,
    webhook: { url: `http://127.0.0.1:${port}/`, secret: 'a secret' },
    answer(next: number) {
      status = next;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
