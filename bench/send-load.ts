/*
 * Sends signed webhooks at a steady rate to several servers at once, and prints how long each acknowledgement took. Time counts
 * from when a webhook was due, so that a server that stalls is charged for all that had to wait.
 */
import { createHmac, randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

export interface LoadOrder {
  readonly ports: readonly number[];
  readonly perSecond: number;
  readonly seconds: number;
  readonly secret: string;
  /** Sent in turn. */
  readonly payloads: readonly string[];
}

/** Of one server. */
export interface LoadOutcome {
  /** Milliseconds until each webhook was answered with 202. */
  readonly took: number[];
  /** What else came, with how often. */
  readonly refused: Record<string, number>;
}

const agent = new Agent({ keepAlive: true, maxSockets: 256 });
const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const order: LoadOrder = JSON.parse(Buffer.concat(chunks).toString());
const signed = order.payloads.map((body) => ({
  body,
  signature: `sha256=${createHmac('sha256', order.secret).update(body).digest('hex')}`,
}));
const outcomes = order.ports.map((): LoadOutcome => ({ took: [], refused: {} }));
const sent: Promise<void>[] = [];
const start = performance.now() + 50;
for (let count = 0; count < order.perSecond * order.seconds; count++) {
  const due = start + (count * 1000) / order.perSecond;
  const wait = due - performance.now();
  if (wait > 0) await sleep(wait);
  for (const [index, port] of order.ports.entries()) sent.push(send(count, port, index, due));
}
await Promise.all(sent);
process.stdout.write(JSON.stringify(outcomes));

async function send(count: number, port: number, index: number, due: number): Promise<void> {
  const { body, signature } = signed[count % signed.length]!;
  const { took, refused } = outcomes[index]!;
  const answer = await post(port, body, signature);
  if (answer === '202') took.push(performance.now() - due);
  else refused[answer] = (refused[answer] ?? 0) + 1;
}

function post(port: number, body: string, signature: string): Promise<string> {
  return new Promise((resolve) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'x-github-delivery': randomUUID(),
      'x-github-event': 'issue_comment',
      'x-hub-signature-256': signature,
    };
    const path = '/api/github/webhooks';
    const options = { host: '127.0.0.1', port, path, method: 'POST', headers, agent };
    const outgoing = request(options, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(String(answer.statusCode)));
      answer.on('error', () => resolve('cut off'));
    });
    outgoing.setTimeout(10_000, () => outgoing.destroy());
    outgoing.on('error', (error) => resolve((error as NodeJS.ErrnoException).code ?? 'failed'));
    outgoing.end(body);
  });
}
