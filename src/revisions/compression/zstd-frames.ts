import type { ByteReader } from '../bytes/byte-reader.ts';

const MAGIC = 0xfd2fb528;
const SKIPPABLE = 0x184d2a50;

/** A frame's header or one of its blocks, and whether the frame ends with it. */
export interface FramePiece {
  readonly bytes: Uint8Array;
  readonly last: boolean;
}

/**
 * Cuts a zstd stream into its frames without expanding them, skippable frames left out. Node's decoder
 * stops in silence after the first frame of a write, so frames have to be told apart before it sees them.
 *
 * @throws {Error} where the stream ends within a frame or something else follows one.
 */
export async function* zstdFrames(reader: ByteReader): AsyncGenerator<FramePiece> {
  for (;;) {
    const start = await reader.read(4);
    if (start.length === 0) return;
    if (start.length < 4) throw new Error('unexpected end of file');
    const magic = number(start);
    // The low four bits of a skippable frame's magic number are free.
    if (magic - (magic & 15) === SKIPPABLE) {
      await skip(reader, number(await exactly(reader, 4)));
    } else if (magic === MAGIC) {
      yield* readFrame(reader, start);
    } else {
      throw new Error('data that is no zstd frame follows a frame');
    }
  }
}

/** One frame: its header, then blocks, then perhaps a checksum. */
async function* readFrame(reader: ByteReader, magic: Uint8Array): AsyncGenerator<FramePiece> {
  const descriptor = await exactly(reader, 1);
  const flags = descriptor[0] as number;
  const singleSegment = (flags & 0x20) !== 0;
  const checksum = (flags & 0x04) !== 0 ? 4 : 0;
  const dictionaryBytes = [0, 1, 2, 4][flags & 3] as number;
  const sizeBytes = [singleSegment ? 1 : 0, 2, 4, 8][flags >> 6] as number;
  const fields = await exactly(reader, (singleSegment ? 0 : 1) + dictionaryBytes + sizeBytes);
  yield { bytes: Buffer.concat([magic, descriptor, fields]), last: false };
  for (let last = false; !last; ) {
    const header = await exactly(reader, 3);
    const bits = number(header);
    last = (bits & 1) === 1;
    // Block type 1 repeats a single byte, whatever size it says.
    const length = (((bits >> 1) & 3) === 1 ? 1 : bits >> 3) + (last ? checksum : 0);
    const body = await reader.read(length);
    const complete = body.length === length;
    yield { bytes: Buffer.concat([header, body]), last: last && complete };
    if (!complete) throw new Error('unexpected end of file');
  }
}

async function exactly(reader: ByteReader, length: number): Promise<Uint8Array> {
  const bytes = await reader.read(length);
  if (bytes.length < length) throw new Error('unexpected end of file');
  return bytes;
}

async function skip(reader: ByteReader, length: number): Promise<void> {
  for (let left = length; left > 0; ) {
    const part = Math.min(left, 64 * 1024);
    await exactly(reader, part);
    left -= part;
  }
}

function number(bytes: Uint8Array): number {
  return bytes.reduceRight((sum, byte) => sum * 256 + byte, 0);
}
