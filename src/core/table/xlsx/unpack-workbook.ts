import { unzipSync } from 'fflate';
import type { ByteSource } from '../byte-source.ts';
import { MAX_PACKED_BYTES, MAX_UNPACKED_BYTES } from './workbook-limits.ts';

/**
 * The XML parts of a workbook by path, unpacked in memory.
 *
 * @throws {Error} that says why the file cannot be read, or which bound it breaks.
 */
export async function unpackWorkbook(source: ByteSource): Promise<Map<string, Uint8Array>> {
  const { byteLength } = source;
  if (byteLength > MAX_PACKED_BYTES) {
    throw new Error(`it has ${byteLength} bytes, and at most ${MAX_PACKED_BYTES} are read`);
  }
  const packed = source.slice(0, byteLength);
  if (packed[0] === 0xd0 && packed[1] === 0xcf) {
    throw new Error('it is an old .xls file or protected by a password: save it as plain .xlsx');
  }
  if (packed[0] !== 0x50 || packed[1] !== 0x4b) {
    throw new Error('it is no zip archive, which every .xlsx file is');
  }
  let unpacked = 0;
  const parts = unzipSync(packed, {
    filter({ name, originalSize }) {
      if (!name.endsWith('.xml') && !name.endsWith('.xml.rels')) return false;
      unpacked += originalSize;
      if (unpacked > MAX_UNPACKED_BYTES) {
        throw new Error(`it unpacks to more than the ${MAX_UNPACKED_BYTES} bytes that are read`);
      }
      return true;
    },
  });
  return new Map(Object.entries(parts));
}
