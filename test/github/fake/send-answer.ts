import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from '../../action/fake-github/answer.ts';
import type { World } from './world.ts';

export const HOUR_SECONDS = 3600;

/** Sends an answer with GitHub's headers, or that it has not changed since the asker saw it. */
export function sendAnswer(
  world: World,
  by: string,
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, bytes }: Pick<Answer, 'status' | 'headers'> & { readonly bytes: Buffer },
): void {
  const cacheable = request.method === 'GET' && status === 200;
  const etag = `W/"${createHash('sha256').update(bytes).digest('hex')}"`;
  const unchanged = cacheable && request.headers['if-none-match'] === etag;
  // What has not changed is not counted.
  const count = (world.used.get(by) ?? 0) + (unchanged ? 0 : 1);
  world.used.set(by, count);
  response.writeHead(unchanged ? 304 : status, {
    'content-type': 'application/json; charset=utf-8',
    'x-github-request-id': `FAKE:${world.requests.length}`,
    'x-ratelimit-limit': String(world.hourlyRequests),
    'x-ratelimit-remaining': String(Math.max(world.hourlyRequests - count, 0)),
    'x-ratelimit-used': String(count),
    'x-ratelimit-reset': String(Math.ceil(world.clock().getTime() / 1000) + HOUR_SECONDS),
    'x-ratelimit-resource': 'core',
    ...(cacheable ? { etag } : {}),
    ...headers,
  });
  response.end(unchanged ? undefined : bytes);
}
