import type { ByteSource } from '../byte-source.ts';

/** Bytes read at a time: large enough to be fast, small enough to stay in a processor's cache. */
export const WINDOW_BYTES = 1 << 20;

/** A part of a source, and where in the source it starts. */
export interface Window {
  readonly start: number;
  readonly bytes: Uint8Array;
}

/**
 * Walks a source from `start` to its end, a window at a time.
 * A window's bytes may be reused for the next one: copy what must outlive it.
 */
export function* readWindows(
  source: ByteSource,
  start = 0,
  size = WINDOW_BYTES,
): Generator<Window> {
  for (let at = start; at < source.byteLength; at += size) {
    const bytes = source.slice(at, Math.min(at + size, source.byteLength));
    yield { start: at, bytes };
  }
}
