/** A zstd frame of raw blocks, made by hand: it needs no compressor. */
export function zstdFrame(...blocks: readonly string[]): Buffer {
  const parts: Uint8Array[] = [Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58])];
  for (const [i, block] of blocks.entries()) {
    const bytes = Buffer.from(block);
    parts.push(blockHeader(bytes.length, 0, i === blocks.length - 1), bytes);
  }
  return Buffer.concat(parts);
}

/** A frame that expands to so many blocks of 128 KiB of the letter `a`, from four bytes each. */
export function zstdBomb(blocks: number): Buffer {
  const parts: Uint8Array[] = [Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58])];
  for (let i = 0; i < blocks; i++) {
    parts.push(blockHeader(128 * 1024, 1, i === blocks - 1), Buffer.from('a'));
  }
  return Buffer.concat(parts);
}

/** A frame that decoders pass over. */
export function skippableFrame(length: number): Buffer {
  const header = Buffer.alloc(8);
  header.writeUInt32LE(0x184d2a53, 0);
  header.writeUInt32LE(length, 4);
  return Buffer.concat([header, Buffer.alloc(length, 7)]);
}

function blockHeader(size: number, type: number, last: boolean): Buffer {
  const header = Buffer.alloc(3);
  header.writeUIntLE((size << 3) | (type << 1) | (last ? 1 : 0), 0, 3);
  return header;
}
