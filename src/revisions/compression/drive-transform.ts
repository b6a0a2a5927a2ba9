import type { Transform } from 'node:stream';
import type { Expander, OnBytes } from './expander.ts';

/**
 * Makes an expander of a zlib stream. Bytes are taken as they are produced, because a stream that fails
 * throws away all that was waiting to be read.
 */
export function driveTransform(transform: Transform, onBytes: OnBytes): Expander {
  let ended = false;
  let failure: Error | undefined;
  let settle = () => {};
  const fail = (error: Error) => {
    failure ??= error;
    settle();
  };
  transform.on('data', (bytes: Uint8Array) => {
    try {
      onBytes(bytes);
    } catch (error) {
      fail(error as Error);
      transform.destroy();
    }
  });
  transform.on('error', fail);
  // zlib ends by itself where padding follows the data, and then never calls back for the write.
  transform.on('end', () => {
    ended = true;
    settle();
  });
  const run = (start: () => void) =>
    new Promise<void>((resolve, reject) => {
      settle = () => (failure ? reject(failure) : resolve());
      if (failure || ended) settle();
      else start();
    });
  return {
    push: (piece) => run(() => transform.write(piece, (error) => (error ? fail(error) : settle()))),
    finish: () => run(() => transform.end()),
    destroy: () => void transform.destroy(),
  };
}
