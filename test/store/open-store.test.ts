import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-open-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'assay.db');

describe('openStore', () => {
  it('opens the file that is named where no address is given', async () => {
    const store = await openStore(undefined, { file });
    const ref = { installation: 1, repository: 'org/data', pull: 1 };
    await store.enqueue([ref], new Date(0));
    await store.close();
    const again = await openStore(`sqlite:${file}`, { file: '' });
    expect((await again.claim('w', new Date(1), 1000))?.ref).toEqual(ref);
    await again.close();
  });

  it.skipIf(process.platform === 'win32')('makes a file that nobody else can read', async () => {
    const path = join(folder, 'private.db');
    const store = await openStore(path, { file: '' });
    await store.enqueue([], new Date(0));
    for (const name of readdirSync(folder).filter((name) => name.startsWith('private'))) {
      expect(statSync(join(folder, name)).mode & 0o077, name).toBe(0);
    }
    await store.close();
    await store.close();
    expect(readdirSync(folder).filter((name) => name.startsWith('private'))).toEqual([
      'private.db',
    ]);
  });

  it('says that Node is too old before it loads a database', async () => {
    await expect(openStore(undefined, { file, node: '20.20.2' })).rejects.toMatchObject({
      code: 'unsupported',
      message: 'The app needs Node 22.13 or newer, and this is Node 20.20.2.',
    });
  });

  it.each([
    ['mysql://user:secret@db/reviews', /begins with "mysql:"/],
    ['postgres:reviews:secret', /no complete address/],
    ['postgres://user:secret@:port', /no complete address/],
    ['sqlite:', /names no file/],
    [':memory:', /in memory/],
  ])('refuses %s, and does not repeat it', async (url, expected) => {
    const error = await openStore(url, { file }).catch((error) => error);
    expect(error).toMatchObject({ name: 'AssayError', code: 'bad-config' });
    expect(error.message).toMatch(expected);
    expect(error.message).not.toContain('secret');
  });

  it('says that a file is no database, or cannot be made', async () => {
    const other = join(folder, 'other.txt');
    writeFileSync(other, 'not a database, and longer than its header would be. '.repeat(40));
    for (const path of [other, join(folder, 'nowhere', 'assay.db'), folder]) {
      const error = await openStore(path, { file }).catch((error) => error);
      expect(error).toMatchObject({ name: 'AssayError', code: 'store-failed' });
      expect(error.message).toContain(path);
    }
  });

  it('says that a server does not answer, without its password', async () => {
    const url = 'postgres://assay:secret@127.0.0.1:1/reviews';
    const error = await openStore(url, { file }).catch((error) => error);
    expect(error).toMatchObject({
      code: 'store-failed',
      message: 'Cannot use the database 127.0.0.1:1/reviews: ECONNREFUSED.',
    });
    expect(error.cause).toBeUndefined();
  });
});
