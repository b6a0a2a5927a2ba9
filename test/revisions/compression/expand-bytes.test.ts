import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/core/table/byte-source.ts';
import {
  nodeZstdDecoder,
  plainZstdDecoder,
} from '../../../src/revisions/compression/create-zstd-decoder.ts';
import {
  type ExpandOptions,
  expandBytes,
} from '../../../src/revisions/compression/expand-bytes.ts';
import { skippableFrame, zstdBomb, zstdFrame } from './zstd-fixture.ts';

const text = Array.from({ length: 40_000 }, (_, i) => `${i},${Math.sin(i)}`).join('\n');
const MIB = 1024 * 1024;

/** `printf 'hello\n' | zstd | base64`: a compressed block and a checksum, written by zstd itself. */
const HELLO = Buffer.from('KLUv/QRYMQAAaGVsbG8KU4i9kQ==', 'base64');

async function expand(
  bytes: Uint8Array,
  compression: 'gzip' | 'zstd',
  options: Partial<ExpandOptions> = {},
) {
  const chunks: Uint8Array[] = [];
  let damaged: string | undefined;
  const onDamaged = (damage: string) => {
    damaged = damage;
  };
  const source = memorySource(bytes);
  for await (const chunk of expandBytes(source, compression, { ...options, onDamaged })) {
    chunks.push(chunk);
  }
  return { text: Buffer.concat(chunks).toString(), damaged };
}

describe('gzip', () => {
  it('is expanded, also where it has several members and padding', async () => {
    const members = Buffer.concat([gzipSync(text), gzipSync('\nsecond'), Buffer.alloc(100)]);
    expect(await expand(gzipSync(text), 'gzip')).toEqual({ text, damaged: undefined });
    expect(await expand(members, 'gzip')).toEqual({ text: `${text}\nsecond`, damaged: undefined });
    expect(await expand(gzipSync(''), 'gzip')).toEqual({ text: '', damaged: undefined });
  });

  it('gives what comes before the cut of a truncated stream', async () => {
    const whole = gzipSync(text);
    for (const kept of [15, 2000, whole.length - 300, whole.length - 1]) {
      const cut = await expand(whole.subarray(0, kept), 'gzip');
      expect(cut.damaged).toBe('the gzip stream is damaged: unexpected end of file');
      expect(text.startsWith(cut.text)).toBe(true);
    }
    expect((await expand(whole.subarray(0, -1), 'gzip')).text).toBe(text);
    const secondCut = Buffer.concat([whole, gzipSync('second').subarray(0, 10)]);
    expect(await expand(secondCut, 'gzip')).toMatchObject({
      text,
      damaged: expect.stringContaining('unexpected end of file'),
    });
  });

  it('gives nearly all that comes before corrupt bytes', async () => {
    const corrupt = gzipSync(text);
    corrupt[corrupt.length - 6] = (corrupt.at(-6) ?? 0) ^ 255;
    const { text: kept, damaged } = await expand(corrupt, 'gzip');
    expect(damaged).toContain('incorrect data check');
    expect(text.startsWith(kept)).toBe(true);
    expect(text.length - kept.length).toBeLessThan(text.length / 100);
  });

  it('stops at the limits', async () => {
    const bomb = gzipSync(Buffer.alloc(20 * MIB));
    const limits = { size: 100 * MIB, ratio: 100, freeSize: MIB };
    const { text: kept, damaged } = await expand(bomb, 'gzip', { limits });
    expect(damaged).toContain(`it expands to more than ${bomb.length * 100} bytes`);
    expect(kept.length).toBeLessThanOrEqual(bomb.length * 100);
    const small = { size: 2 * MIB, ratio: 10_000, freeSize: MIB };
    expect((await expand(bomb, 'gzip', { limits: small })).damaged).toContain('more than 2097152');
    expect((await expand(bomb, 'gzip')).damaged).toBeUndefined();
  });
});

const decoders = [
  ['Node', nodeZstdDecoder],
  ['plain JavaScript', plainZstdDecoder],
] as const;

describe.each(decoders)('zstd, by the decoder of %s', (_name, zstdDecoder) => {
  const options = zstdDecoder ? { zstdDecoder } : {};

  it('is expanded, also where it has several frames and some to be skipped', async () => {
    const frames = Buffer.concat([
      skippableFrame(100_000),
      HELLO,
      zstdFrame('one ', 'two '),
      skippableFrame(0),
      HELLO,
    ]);
    expect(await expand(HELLO, 'zstd', options)).toEqual({ text: 'hello\n', damaged: undefined });
    expect(await expand(frames, 'zstd', options)).toEqual({
      text: 'hello\none two hello\n',
      damaged: undefined,
    });
  });

  it('gives what comes before the cut of a truncated stream', async () => {
    const whole = Buffer.concat([HELLO, zstdFrame('one ', 'two ')]);
    for (let kept = 1; kept < whole.length; kept++) {
      const cut = await expand(whole.subarray(0, kept), 'zstd', options);
      expect('hello\none two '.startsWith(cut.text)).toBe(true);
      if (kept === HELLO.length) expect(cut).toEqual({ text: 'hello\n', damaged: undefined });
      else expect(cut.damaged).toBe('the zstd stream is damaged: unexpected end of file');
      if (kept >= HELLO.length) expect(cut.text.startsWith('hello\n')).toBe(true);
    }
  });

  it('tells what follows a frame and is none', async () => {
    const garbage = Buffer.concat([HELLO, Buffer.from('garbage')]);
    expect(await expand(garbage, 'zstd', options)).toEqual({
      text: 'hello\n',
      damaged: 'the zstd stream is damaged: data that is no zstd frame follows a frame',
    });
  });

  it('stops at the limits', async () => {
    const limits = { size: 100 * MIB, ratio: 10, freeSize: MIB };
    const { text: kept, damaged } = await expand(zstdBomb(64), 'zstd', { ...options, limits });
    expect(damaged).toContain('it expands to more than 1048576 bytes');
    expect(kept.length).toBe(MIB);
  });
});
