import { afterEach, describe, expect, it } from 'vitest';
import { connect, HERE } from './connect.ts';
import { createFakeGitHub, type FakeGitHub } from './create-fake-github.ts';
import type { FakeOptions } from './options.ts';

let fake: FakeGitHub;
afterEach(() => fake.close());

async function start(files: FakeOptions['files'] = {}, more: FakeOptions = {}) {
  fake = await createFakeGitHub({ files, ...more });
  return connect(fake);
}

const text = (content: string) => Buffer.from(content, 'base64').toString();

describe('trees', () => {
  it('list links and modes, deep or not, by commit, branch or tree', async () => {
    const { rest } = await start({
      'a.csv': 'id\n',
      'deep/b.csv': 'id\n1\n',
      'deep/link': { mode: '120000', content: 'b.csv' },
      run: { mode: '100755', content: '#!/bin/sh\n' },
    });
    const list = async (tree_sha: string, more = {}) => {
      const { data } = await rest.git.getTree({ ...HERE, tree_sha, ...more });
      return data.tree.map(({ path, mode, size }) => `${mode} ${path} ${size}`);
    };
    expect(await list('main')).toEqual([
      '100644 a.csv 3',
      '040000 deep undefined',
      '100755 run 10',
    ]);
    expect(await list(fake.ref('main')!, { recursive: '1' })).toEqual([
      '100644 a.csv 3',
      '040000 deep undefined',
      '100644 deep/b.csv 5',
      '120000 deep/link 5',
      '100755 run 10',
    ]);
    await expect(list('a'.repeat(40))).rejects.toMatchObject({ status: 404 });
  });

  it('are cut where they are too long', async () => {
    const { rest } = await start({ a: '1', b: '2', c: '3' }, { treeEntries: 2 });
    const { data } = await rest.git.getTree({ ...HERE, tree_sha: 'main', recursive: '1' });
    expect(data).toMatchObject({ truncated: true, tree: [{ path: 'a' }, { path: 'b' }] });
  });
});

describe('files', () => {
  it('are served encoded or raw, as the bytes that they are', async () => {
    const bytes = Buffer.from([0, 255, 10, 13, 10, 0xc3, 0x28]);
    const octokit = await start({ 'a.bin': bytes, 'b.csv': 'id\n' });
    const { data } = await octokit.rest.git.getTree({ ...HERE, tree_sha: 'main' });
    const [{ sha: file_sha } = { sha: '' }] = data.tree;
    const blob = await octokit.rest.git.getBlob({ ...HERE, file_sha });
    expect(Buffer.from(blob.data.content, 'base64')).toEqual(bytes);
    const url = `${fake.url}/repos/octo/data/git/blobs/${file_sha}`;
    const authorization = `token ${fake.installationToken()}`;
    const accept = 'application/vnd.github.raw+json';
    const raw = await fetch(url, { headers: { authorization, accept } });
    expect(Buffer.from(await raw.arrayBuffer())).toEqual(bytes);
  });

  it('of more than 1 MiB have no encoded content', async () => {
    const { rest } = await start({
      'small.csv': 'x'.repeat(1024 * 1024),
      'large.csv': 'x'.repeat(1024 * 1024 + 1),
    });
    const get = async (path: string) => {
      const { data } = await rest.repos.getContent({ ...HERE, path });
      return data as { size: number; encoding: string; content: string };
    };
    expect(text((await get('small.csv')).content)).toHaveLength(1024 * 1024);
    expect(await get('large.csv')).toMatchObject({
      size: 1024 * 1024 + 1,
      encoding: 'none',
      content: '',
    });
    const raw = await rest.repos.getContent({
      ...HERE,
      path: 'large.csv',
      mediaType: { format: 'raw' },
    });
    expect(raw.data).toHaveLength(1024 * 1024 + 1);
  });

  it('of a folder are listed, up to 1,000', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 1001 }, (_, i) => [`data/${String(i).padStart(4, '0')}`, 'x']),
    );
    const { rest } = await start(files);
    const { data } = await rest.repos.getContent({ ...HERE, path: 'data' });
    expect(data).toHaveLength(1000);
    await expect(rest.repos.getContent({ ...HERE, path: 'none' })).rejects.toMatchObject({
      status: 404,
    });
  });
});

describe('a comparison', () => {
  it('lists up to 300 files, on its first page only', async () => {
    const { rest } = await start();
    const files = Object.fromEntries(Array.from({ length: 301 }, (_, i) => [`f${i}`, `${i}`]));
    await fake.push('topic', files);
    await fake.push('topic', { more: 'x' });
    await fake.push('main', { other: 'x' });
    const compare = async (page: number) =>
      (
        await rest.repos.compareCommitsWithBasehead({
          ...HERE,
          basehead: 'main...topic',
          per_page: 1,
          page,
        })
      ).data;
    const first = await compare(1);
    expect(first).toMatchObject({
      status: 'diverged',
      ahead_by: 2,
      behind_by: 1,
      total_commits: 2,
    });
    expect(first.files).toHaveLength(300);
    expect(first.commits).toHaveLength(1);
    const second = await compare(2);
    expect(second.files).toBeUndefined();
    expect(second.commits[0]?.sha).toBe(fake.ref('topic'));
  });
});

interface Batch {
  readonly objects: readonly {
    readonly actions?: { readonly download: { readonly href: string } };
  }[];
}

describe('large files', () => {
  it('are fetched by what the pointer says', async () => {
    await start();
    const bytes = Buffer.from('id\n1\n');
    const pointer = fake.largeFile(bytes);
    const [, oid = ''] = /sha256:(\w+)/.exec(pointer) ?? [];
    const batch = async (objects: object[], token = fake.installationToken()) => {
      const authorization = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
      const response = await fetch(`${fake.url}/octo/data.git/info/lfs/objects/batch`, {
        method: 'POST',
        headers: { authorization, accept: 'application/vnd.git-lfs+json' },
        body: JSON.stringify({ operation: 'download', transfers: ['basic'], objects }),
      });
      return { status: response.status, body: (await response.json()) as Batch };
    };
    const { body } = await batch([
      { oid, size: bytes.length },
      { oid: 'f'.repeat(64), size: 1 },
    ]);
    expect(body.objects[1]).toMatchObject({ error: { code: 404 } });
    const loaded = await fetch(body.objects[0]?.actions?.download.href ?? '');
    expect(Buffer.from(await loaded.arrayBuffer())).toEqual(bytes);
    expect((await batch([], 'wrong')).status).toBe(401);
  });
});
