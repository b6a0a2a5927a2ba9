import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTemporaryFile } from '../../../src/revisions/bytes/open-temporary-file.ts';
import { spool } from '../../../src/revisions/bytes/spool.ts';
import { streamSource } from '../../../src/revisions/bytes/stream-source.ts';
import { temporaryFolder } from '../git-fixture.ts';

async function* chunksOf(bytes: Uint8Array, sizes: readonly number[]) {
  for (let from = 0, i = 0; from < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    yield bytes.subarray(from, from + size);
    from += size;
  }
}

const bytes = Uint8Array.from({ length: 900_000 }, (_, i) => (i * 31 + (i >> 8)) & 255);

describe('spool', () => {
  it.each([
    ['in memory', 1_000_000, 0],
    ['on disk', 100_000, 1],
  ])('gives every range back, %s', async (_name, memoryLimit, files) => {
    let opened = 0;
    const openFile = () => {
      opened++;
      return openTemporaryFile();
    };
    const chunks = chunksOf(bytes, [70_001, 1, 300_000]);
    const { source, close } = await spool(chunks, { memoryLimit, openFile });
    expect(source.byteLength).toBe(bytes.length);
    expect(opened).toBe(files);
    const position = fc.integer({ min: 0, max: bytes.length });
    await fc.assert(
      fc.asyncProperty(position, position, async (a, b) => {
        const [start, end] = a < b ? [a, b] : [b, a];
        const slice = source.slice(start, end);
        expect(Buffer.compare(slice, bytes.subarray(start, end))).toBe(0);
      }),
      { seed: 1, numRuns: 200 },
    );
    const again: Uint8Array[] = [];
    for await (const chunk of streamSource(source)) again.push(chunk.slice());
    expect(Buffer.compare(Buffer.concat(again), bytes)).toBe(0);
    await close();
  });

  it('takes an empty stream, and one that fills its blocks exactly', async () => {
    for (const length of [0, 256 * 1024, 512 * 1024]) {
      const { source } = await spool(chunksOf(bytes.subarray(0, length), [64 * 1024]));
      expect(source.byteLength).toBe(length);
      expect(source.slice(0, length)).toEqual(bytes.slice(0, length));
      expect(source.slice(length, length).length).toBe(0);
    }
  });

  it('leaves nothing behind where the stream fails', async () => {
    const folder = temporaryFolder();
    async function* failing() {
      yield bytes;
      throw new Error('the stream failed');
    }
    let closed = 0;
    const openFile = async () => {
      const file = await openTemporaryFile(folder);
      const close = () => {
        closed++;
        return file.close();
      };
      return { handle: file.handle, close };
    };
    const spooling = spool(failing(), { memoryLimit: 1, openFile });
    await expect(spooling).rejects.toThrow('the stream failed');
    expect(closed).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('openTemporaryFile', () => {
  it('opens a file that nobody else can find', async () => {
    const folder = temporaryFolder();
    const file = await openTemporaryFile(folder);
    await file.handle.write(Buffer.from('x'));
    expect(readdirSync(folder)).toEqual([]);
    await file.close();
  });

  it('removes the file on close where it cannot be unlinked while open', async () => {
    const folder = temporaryFolder();
    const listeners = process.listenerCount('exit');
    const file = await openTemporaryFile(folder, () => Promise.reject(new Error('busy')));
    expect(readdirSync(folder)).toHaveLength(1);
    expect(process.listenerCount('exit')).toBe(listeners + 1);
    await file.close();
    expect(readdirSync(folder)).toEqual([]);
    expect(process.listenerCount('exit')).toBe(listeners);
  });
});
