import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/core/table/byte-source.ts';
import { compressBytes } from '../../../src/revisions/compression/compress-bytes.ts';
import { nodeZstdDecoder } from '../../../src/revisions/compression/create-zstd-decoder.ts';
import { detectCompression } from '../../../src/revisions/compression/detect-compression.ts';
import { expandBytes } from '../../../src/revisions/compression/expand-bytes.ts';

const text = 'id,name\n'.repeat(100_000);

async function* chunks() {
  for (let i = 0; i < text.length; i += 70_000) yield Buffer.from(text.slice(i, i + 70_000));
}

async function collect(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  return Buffer.concat(parts);
}

const onDamaged = (damage: string) => {
  throw new Error(damage);
};

describe('compressBytes', () => {
  it.each(['none', 'gzip', 'zstd'] as const)('writes %s that reads back', async (compression) => {
    if (compression === 'zstd' && !nodeZstdDecoder) return;
    const written = await collect(compressBytes(compression, chunks()));
    expect(detectCompression(written)).toBe(compression);
    const read =
      compression === 'none'
        ? written
        : await collect(expandBytes(memorySource(written), compression, { onDamaged }));
    expect(read.toString()).toBe(text);
  });

  it('passes on the failure of its input', async () => {
    async function* failing() {
      yield Buffer.from('a');
      throw new Error('the input failed');
    }
    await expect(collect(compressBytes('gzip', failing()))).rejects.toThrow('the input failed');
  });

  it('says which Node writes zstd where this one does not', () => {
    expect(() => compressBytes('zstd', chunks(), null)).toThrow('This Node cannot write zstd.');
  });
});

describe('detectCompression', () => {
  it('goes by the first bytes alone', () => {
    expect(detectCompression(new Uint8Array([0x1f, 0x8b, 0x08, 0x00]))).toBe('gzip');
    expect(detectCompression(new Uint8Array([0x28, 0xb5, 0x2f, 0xfd]))).toBe('zstd');
    expect(detectCompression(new Uint8Array([0x5e, 0x2a, 0x4d, 0x18]))).toBe('zstd');
    for (const head of ['', 'id', '(a,b', 'Zab,']) {
      expect(detectCompression(Buffer.from(head))).toBe('none');
    }
  });
});
