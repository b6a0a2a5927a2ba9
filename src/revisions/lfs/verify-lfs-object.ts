import { createHash } from 'node:crypto';
import type { LfsPointer } from './parse-lfs-pointer.ts';

/** An object that is not what its pointer says. */
export class LfsMismatch extends Error {}

/**
 * Passes an object's bytes on and, at its end, sees that they are those the pointer stands for.
 *
 * @throws {LfsMismatch} where size or SHA-256 differ; as soon as there are too many bytes.
 */
export async function* verifyLfsObject(
  pointer: LfsPointer,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > pointer.size) throw new LfsMismatch(`it is larger than ${pointer.size} bytes`);
    hash.update(chunk);
    yield chunk;
  }
  if (size < pointer.size) {
    throw new LfsMismatch(`it has ${size} bytes instead of ${pointer.size}`);
  }
  if (hash.digest('hex') !== pointer.oid) throw new LfsMismatch('its SHA-256 is another one');
}
