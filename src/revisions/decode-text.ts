import { AssayError } from '../core/assay-error.ts';

/** Small text files, such as the config, are at most this large: 1 MiB. */
export const MAX_TEXT = 1024 * 1024;

/**
 * Sees that a text file is small enough to be read whole.
 *
 * @throws {AssayError} `bad-input`, with the sizes.
 */
export function checkTextSize(path: string, byteLength: number): void {
  if (byteLength <= MAX_TEXT) return;
  const message = `${path} has ${byteLength} bytes; a text file may have ${MAX_TEXT} at most.`;
  throw new AssayError('bad-input', message, { hint: 'Is the path of the config the right one?' });
}

/** UTF-8 bytes as text, without a byte order mark. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}
