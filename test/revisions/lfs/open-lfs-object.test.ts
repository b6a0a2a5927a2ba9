import { writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { LfsOptions } from '../../../src/revisions/lfs/open-lfs-object.ts';
import { openGitRevisions } from '../../../src/revisions/open-git-revisions.ts';
import type { RevisionFile } from '../../../src/revisions/revisions.ts';
import { Fixture, temporaryFolder, textOf } from '../git-fixture.ts';
import { batchAnswer, pointerTo, serve, type TestServer } from './lfs-fixture.ts';

const CONTENT = 'id,name\n1,one\n';
const POINTER = pointerTo(CONTENT);
const BATCH = '/o/r.git/info/lfs/objects/batch';
const TOKEN = `Basic ${Buffer.from('x-access-token:secret').toString('base64')}`;

const servers: TestServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

type Answer = (request: IncomingMessage, response: ServerResponse, origin: string) => void;

async function started(answer: Answer): Promise<TestServer> {
  const server = await serve(answer);
  servers.push(server);
  return server;
}

function repositoryWithPointer(remoteUrl?: string): Fixture {
  const repository = Fixture.create();
  repository.commit({ 'a.csv': POINTER.text });
  if (remoteUrl) repository.git('remote', 'add', 'origin', remoteUrl);
  return repository;
}

/** Opens `a.csv`, runs a look at it and closes. */
async function look<T>(
  repository: Fixture,
  lfs: LfsOptions,
  use: (file: RevisionFile) => Promise<T> | T,
): Promise<T> {
  const options = { delays: [0, 0], ...lfs };
  const revisions = await openGitRevisions({ cwd: repository.folder, lfs: options });
  try {
    return await use(await revisions.open('head', 'a.csv'));
  } finally {
    await revisions.close();
  }
}

const reasonOf = (file: RevisionFile) => (file.kind === 'pointer' ? file.reason : file.kind);

describe('an object of the local store', () => {
  const place = join(
    'lfs',
    'objects',
    POINTER.oid.slice(0, 2),
    POINTER.oid.slice(2, 4),
    POINTER.oid,
  );

  it('stands in for its pointer', async () => {
    const repository = repositoryWithPointer();
    new Fixture(join(repository.folder, '.git')).write({ [place]: CONTENT });
    expect(await look(repository, {}, textOf)).toBe(CONTENT);
  });

  it('is found where lfs.storage puts it, and from a linked work tree', async () => {
    const repository = repositoryWithPointer();
    const storage = temporaryFolder();
    repository.git('config', 'lfs.storage', join(storage, 'lfs'));
    new Fixture(storage).write({ [place]: CONTENT });
    expect(await look(repository, {}, textOf)).toBe(CONTENT);
    const linked = join(temporaryFolder(), 'linked');
    repository.git('worktree', 'add', '--quiet', '--detach', linked);
    expect(await look(new Fixture(linked), {}, textOf)).toBe(CONTENT);
  });

  it('is expanded where it is compressed', async () => {
    const compressed = gzipSync(CONTENT);
    const pointer = pointerTo(compressed);
    const repository = Fixture.create();
    repository.commit({ 'a.csv': pointer.text });
    const { oid } = pointer;
    const path = `lfs/objects/${oid.slice(0, 2)}/${oid.slice(2, 4)}/${oid}`;
    new Fixture(join(repository.folder, '.git')).write({ [path]: compressed });
    const file = await look(repository, {}, async (opened) => [opened, await textOf(opened)]);
    expect(file).toEqual([expect.objectContaining({ compression: 'gzip' }), CONTENT]);
  });

  it('is not taken where its content is another one', async () => {
    const repository = repositoryWithPointer();
    const store = new Fixture(join(repository.folder, '.git'));
    for (const wrong of [CONTENT.replace('one', 'two'), 'short', `${CONTENT}more`]) {
      store.write({ [place]: wrong });
      expect(await look(repository, {}, reasonOf)).toBe(
        'the object is not in the local LFS store and the repository has no remote with an LFS server',
      );
    }
  });
});

describe('an object of the LFS server', () => {
  it('is downloaded with the token, and with the headers the server gives', async () => {
    const server = await started((request, response, origin) => {
      if (request.url !== BATCH) return response.end(CONTENT);
      return response.end(batchAnswer(POINTER.oid, `${origin}/object`, { 'X-Extra': 'yes' }));
    });
    const repository = repositoryWithPointer(`${server.origin}/o/r`);
    expect(await look(repository, { token: 'secret' }, textOf)).toBe(CONTENT);
    expect(server.seen).toEqual([
      expect.objectContaining({ path: BATCH, authorization: TOKEN, extra: undefined }),
      expect.objectContaining({ path: '/object', authorization: TOKEN, extra: 'yes' }),
    ]);
  });

  it('never shows the token, nor the headers, to another host', async () => {
    const storage = await started((_request, response) => response.end(CONTENT));
    const server = await started((request, response, origin) => {
      if (request.url === BATCH) {
        const answer = batchAnswer(POINTER.oid, `${origin}/moved`, { 'X-Extra': 'yes' });
        return response.end(answer);
      }
      return response.writeHead(302, { location: `${storage.origin}/object` }).end();
    });
    const repository = repositoryWithPointer(`${server.origin}/o/r.git`);
    expect(await look(repository, { token: 'secret' }, textOf)).toBe(CONTENT);
    expect(storage.seen).toEqual([
      expect.objectContaining({ path: '/object', authorization: undefined, extra: undefined }),
    ]);
  });

  it('is not asked for where .lfsconfig or lfs.url of the repository says', async () => {
    const evil = await started((_request, response) => response.end('{}'));
    const server = await started((_request, response) => response.writeHead(404).end());
    const repository = repositoryWithPointer(`${server.origin}/o/r.git`);
    repository.commit({ '.lfsconfig': `[lfs]\n\turl = ${evil.origin}/o/r.git/info/lfs\n` });
    repository.git('config', 'lfs.url', `${evil.origin}/o/r.git/info/lfs`);
    expect(await look(repository, { token: 'secret' }, reasonOf)).toBe(
      'the object is not in the local LFS store and the server answered 404',
    );
    expect(evil.seen).toEqual([]);
  });

  it("comes from a server of the user's choice, which does not see the token", async () => {
    const server = await started((request, response, origin) => {
      if (request.url !== '/lfs/objects/batch') return response.end(CONTENT);
      return response.end(batchAnswer(POINTER.oid, `${origin}/object`));
    });
    const repository = repositoryWithPointer('git@example.com:o/r.git');
    const options = { token: 'secret', url: `${server.origin}/lfs/` };
    expect(await look(repository, options, textOf)).toBe(CONTENT);
    expect(server.seen.map((request) => request.authorization)).toEqual([undefined, undefined]);
  });

  it('is refused where size or content is another one', async () => {
    let content = '';
    const server = await started((request, response, origin) =>
      request.url === BATCH
        ? response.end(batchAnswer(POINTER.oid, `${origin}/object`))
        : response.end(content),
    );
    const repository = repositoryWithPointer(`${server.origin}/o/r.git`);
    const reasons: string[] = [];
    for (const wrong of [CONTENT.replace('one', 'two'), 'short', 'long'.repeat(99_999)]) {
      content = wrong;
      reasons.push(await look(repository, {}, reasonOf));
    }
    const prefix =
      'the object is not in the local LFS store and what the server sent is not it: it';
    expect(reasons).toEqual([
      `${prefix}s SHA-256 is another one`,
      `${prefix} has 5 bytes instead of 14`,
      `${prefix} is larger than 14 bytes`,
    ]);
  });

  it('is asked for again after a passing failure, but not for ever', async () => {
    let failures = 2;
    const server = await started((request, response, origin) => {
      if (failures-- > 0) return response.writeHead(503).end();
      if (request.url !== BATCH) return response.end(CONTENT);
      return response.end(batchAnswer(POINTER.oid, `${origin}/object`));
    });
    const repository = repositoryWithPointer(`${server.origin}/o/r.git`);
    expect(await look(repository, {}, textOf)).toBe(CONTENT);
    failures = 99;
    expect(await look(repository, {}, reasonOf)).toContain('the server answered 503');
    expect(server.seen).toHaveLength(4 + 3);
  });

  it.each<[string, string | [number, Record<string, string>], string]>([
    [
      'an error for the object',
      '{"objects":[{"oid":"OID","error":{"code":404}}]}',
      'the server answered 404',
    ],
    ['no action', '{"objects":[{"oid":"OID"}]}', 'the server offers no download of it'],
    [
      'another object',
      '{"objects":[{"oid":"x"}]}',
      'the server did not answer as an LFS server does',
    ],
    ['a web page', '<html>', 'the server did not answer as an LFS server does'],
    [
      'an address to another protocol',
      '{"objects":[{"oid":"OID","actions":{"download":{"href":"file:///etc/passwd"}}}]}',
      'the server gave an address that is none',
    ],
    ['a refusal', [403, {}], 'the server answered 403'],
    [
      'a redirect without end',
      [307, { location: '/again' }],
      'the server redirects more than 5 times',
    ],
    ['a redirect that drops the body', [302, { location: '/again' }], 'the server answered 302'],
  ])('is named a pointer after %s', async (_name, answer, reason) => {
    const server = await started((_request, response) =>
      typeof answer === 'string'
        ? response.end(answer.replace('OID', POINTER.oid))
        : response.writeHead(...answer).end(),
    );
    const repository = repositoryWithPointer(`${server.origin}/o/r.git`);
    const file = await look(repository, {}, (opened) => opened);
    expect(file).toEqual({
      kind: 'pointer',
      system: 'lfs',
      size: CONTENT.length,
      reason: `the object is not in the local LFS store and ${reason}`,
    });
  });

  it('is named a pointer where nobody answers, or the download breaks off', async () => {
    const gone = await started(() => {});
    await gone.close();
    const away = repositoryWithPointer(`${gone.origin}/o/r.git`);
    expect(await look(away, {}, reasonOf)).toContain('its server did not answer (');
    const server = await started((request, response, origin) => {
      if (request.url === BATCH) return response.end(batchAnswer(POINTER.oid, `${origin}/object`));
      response.writeHead(200, { 'content-length': CONTENT.length });
      response.write('id');
      return setImmediate(() => response.destroy());
    });
    const repository = repositoryWithPointer(`${server.origin}/o/r.git`);
    expect(await look(repository, {}, reasonOf)).toContain('the download broke off');
  });
});

describe('a work tree', () => {
  it('resolves a pointer that was never smudged', async () => {
    const repository = repositoryWithPointer();
    writeFileSync(join(repository.folder, 'new.csv'), POINTER.text);
    const revisions = await openGitRevisions({ cwd: repository.folder, head: { worktree: true } });
    expect((await revisions.open('head', 'new.csv')).kind).toBe('pointer');
    await revisions.close();
  });
});
