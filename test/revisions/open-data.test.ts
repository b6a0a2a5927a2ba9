import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../src/core/table/byte-source.ts';
import { Closers } from '../../src/revisions/closers.ts';
import { createDataContext, spoolData } from '../../src/revisions/data-context.ts';
import { openData } from '../../src/revisions/open-data.ts';
import { textOf } from './git-fixture.ts';

function context() {
  return createDataContext(new Closers(), async () => ({ reason: 'not here' }));
}

const open = (path: string, content: string | Uint8Array) =>
  openData(path, memorySource(Buffer.from(content)), context());

describe('openData', () => {
  it('tells compression by content, whatever the name', async () => {
    expect(await open('a.csv', gzipSync('a'))).toMatchObject({
      kind: 'bytes',
      compression: 'gzip',
    });
    const plain = await open('a.csv.gz', 'id,name\n');
    expect(plain).toMatchObject({ kind: 'bytes', compression: 'none' });
    expect(await textOf(plain)).toBe('id,name\n');
    expect(await open('a.csv', '')).toMatchObject({ kind: 'bytes', compression: 'none' });
  });

  it('keeps what a damaged stream gave, and says so', async () => {
    const cut = await open('a.csv.gz', gzipSync('id,name\n1,one\n').subarray(0, -4));
    expect(await textOf(cut)).toBe('id,name\n1,one\n');
    expect(cut).toMatchObject({ damaged: 'the gzip stream is damaged: unexpected end of file' });
  });

  it('names a DVC pointer', async () => {
    const text =
      'outs:\n- md5: a304afb96060aad90176268345e10355\n  size: 37891850\n  path: x.csv\n';
    expect(await open('data/x.csv.dvc', text)).toEqual({
      kind: 'pointer',
      system: 'dvc',
      size: 37_891_850,
      reason: 'DVC keeps the data outside Git and Assay does not fetch it',
    });
    expect((await open('data/x.csv', text)).kind).toBe('bytes');
    expect((await open('notes.dvc', 'id,name\n')).kind).toBe('bytes');
  });
});

describe('spoolData', () => {
  it('goes to disk at once where the files before it took all memory', async () => {
    const closers = new Closers();
    let opened = 0;
    const handle = {
      read: async () => ({ bytesRead: 0 }),
      write: async (bytes: Uint8Array, from: number) => ({ bytesWritten: bytes.length - from }),
    };
    const openFile = async () => {
      opened++;
      return { handle, close: async () => {} } as never;
    };
    const memory = { left: 10 };
    const shared = {
      ...createDataContext(closers, context().openLfs),
      memory,
      spool: { openFile },
    };
    const eight = () => [new Uint8Array(8)] as unknown as AsyncIterable<Uint8Array>;
    await spoolData(eight(), shared);
    expect([opened, memory.left]).toEqual([0, 2]);
    await spoolData(eight(), shared);
    expect([opened, memory.left]).toEqual([1, 2]);
    await closers.closeAll();
  });
});
