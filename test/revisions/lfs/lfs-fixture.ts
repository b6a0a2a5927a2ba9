import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The pointer file that stands for some content. */
export function pointerTo(content: string | Uint8Array): { text: string; oid: string } {
  const oid = createHash('sha256').update(content).digest('hex');
  const size = Buffer.byteLength(content);
  const text = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`;
  return { text, oid };
}

/** What a request was, as far as tests look at it. */
export interface SeenRequest {
  readonly path: string;
  readonly host: string;
  readonly authorization: string | undefined;
  readonly extra: string | undefined;
}

export interface TestServer {
  /** E.g. `http://127.0.0.1:4711`. */
  readonly origin: string;
  readonly seen: SeenRequest[];
  close(): Promise<void>;
}

/** A web server on this machine that answers with what `answer` does. */
export async function serve(
  answer: (request: IncomingMessage, response: ServerResponse, origin: string) => void,
): Promise<TestServer> {
  const seen: SeenRequest[] = [];
  let origin = '';
  const server = createServer((request, response) => {
    const { authorization, host = '' } = request.headers;
    const extra = request.headers['x-extra'] as string | undefined;
    seen.push({ path: request.url ?? '', host, authorization, extra });
    request.resume();
    request.on('end', () => answer(request, response, origin));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { origin, seen, close };
}

/** The answer of a batch API that offers one download. */
export function batchAnswer(oid: string, href: string, header = {}): string {
  return JSON.stringify({
    transfer: 'basic',
    objects: [{ oid, actions: { download: { href, header } } }],
  });
}
