import { afterEach, expect, it } from 'vitest';
import { Closers } from '../../../src/revisions/closers.ts';
import { openLfsOnGitHub } from '../../../src/revisions/lfs/open-lfs-on-github.ts';
import type { LfsPointer } from '../../../src/revisions/lfs/parse-lfs-pointer.ts';
import { batchAnswer, pointerTo, serve, type TestServer } from './lfs-fixture.ts';

const CONTENT = 'id,name\n1,one\n';
const { oid } = pointerTo(CONTENT);
const POINTER: LfsPointer = { oid, size: CONTENT.length, extended: false };
const TOKEN = `Basic ${Buffer.from('x-access-token:ghs_1').toString('base64')}`;

const servers: TestServer[] = [];
const closers = new Closers();
afterEach(async () => {
  await closers.closeAll();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function started(status = 200): Promise<TestServer> {
  const server = await serve((request, response, origin) => {
    if (status !== 200) return response.writeHead(status).end();
    const batch = request.url?.endsWith('/objects/batch');
    return response.end(batch ? batchAnswer(oid, `${origin}/object`) : CONTENT);
  });
  servers.push(server);
  return server;
}

function opener(apiUrl: string, maxBytes?: number) {
  const token = async () => 'ghs_1';
  const limit = maxBytes === undefined ? {} : { maxBytes };
  return openLfsOnGitHub({ repository: 'octo/data', apiUrl, token, delays: [], ...limit }, closers);
}

it.each(['', '/api/v3'])(
  'fetches an object by the token from beside the API at %j',
  async (path) => {
    const { origin, seen } = await started();
    const opened = await opener(origin + path)(POINTER);
    const source = 'source' in opened ? opened.source : undefined;
    expect(Buffer.from((await source?.slice(0, source.byteLength)) ?? []).toString()).toBe(CONTENT);
    expect(seen[0]).toMatchObject({
      path: '/octo/data.git/info/lfs/objects/batch',
      authorization: TOKEN,
    });
  },
);

it('says why an object was not fetched', async () => {
  const { origin } = await started(403);
  expect(await opener(origin)(POINTER)).toEqual({
    reason: 'the object was not fetched: the server answered 403',
  });
});

it('does not ask for an object that is too large', async () => {
  const { origin, seen } = await started();
  const large = { ...POINTER, size: 3 * 1024 ** 3 };
  expect(await opener(origin)(large)).toEqual({
    reason: 'the object was not fetched: it has 3,072 MiB, and Assay fetches at most 2,048 MiB',
  });
  expect(await opener(origin, 5)(POINTER)).toMatchObject({
    reason: expect.stringContaining('not fetched'),
  });
  expect(seen).toEqual([]);
});

it('fetches none that an extension stored', async () => {
  const { origin } = await started();
  expect(await opener(origin)({ ...POINTER, extended: true })).toMatchObject({
    reason: expect.stringContaining('extension'),
  });
});
