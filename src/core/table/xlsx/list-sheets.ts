import type { ByteSource } from '../byte-source.ts';
import { sheetNames } from './read-workbook.ts';
import { unpackWorkbook } from './unpack-workbook.ts';

/**
 * The names of a workbook's worksheets, in order. None where the file cannot be read: opening it tells why.
 *
 * @example
 * await listSheets(memorySource(new Uint8Array(0))) // []
 */
export async function listSheets(source: ByteSource): Promise<string[]> {
  try {
    return await sheetNames(await unpackWorkbook(source));
  } catch {
    return [];
  }
}
