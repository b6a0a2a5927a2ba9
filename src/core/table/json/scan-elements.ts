import type { ByteSource } from '../byte-source.ts';
import { readWindows, WINDOW_BYTES } from '../text/windows.ts';
import { ElementScanner, type OnElement, type ScannedArray } from './element-scanner.ts';

/** Walks the elements of a JSON array, a window of bytes at a time. */
export function scanElements(
  source: ByteSource,
  start: number,
  onElement: OnElement,
  windowBytes = WINDOW_BYTES,
): ScannedArray {
  const scanner = new ElementScanner(onElement);
  for (const window of readWindows(source, start, windowBytes)) {
    scanner.scan(window.bytes, window.start);
    if (scanner.failed) break;
  }
  return scanner.finish();
}
