import type { ByteSource } from '../byte-source.ts';
import { readWindows, WINDOW_BYTES } from '../text/windows.ts';
import { joinBytes } from './join-bytes.ts';
import type { LineEndCounts } from './line-endings.ts';

const LF = 0x0a;
const CR = 0x0d;

/** What is told of each line: its bytes without the line ending, and where they start. Copy what must outlive the call. */
export type OnLine = (bytes: Uint8Array, start: number) => void;

/** How the lines of a text end, and whether the last one does. */
export interface ScannedLines {
  readonly endings: LineEndCounts;
  readonly finalNewline: boolean;
}

/**
 * Walks the lines of a text. A line ends with LF, or with CR LF; with a bare CR only where `bareCr` says so, as
 * elsewhere that is white space inside a record.
 */
export function scanLines(
  source: ByteSource,
  start: number,
  bareCr: boolean,
  onLine: OnLine,
  windowBytes = WINDOW_BYTES,
): ScannedLines {
  const endings: LineEndCounts = { lf: 0, crlf: 0, cr: 0 };
  const terminator = bareCr ? CR : LF;
  let lineStart = start;
  /** The parts of a line that began in earlier windows. */
  let parts: Uint8Array[] = [];

  function endLine(lastPart: Uint8Array, terminated: boolean): void {
    const line = joinBytes([...parts, lastPart]);
    parts = [];
    const crlf = terminated && !bareCr && line.at(-1) === CR;
    if (crlf) endings.crlf++;
    else if (terminated) endings[bareCr ? 'cr' : 'lf']++;
    onLine(crlf ? line.subarray(0, -1) : line, lineStart);
    lineStart += line.length + 1;
  }

  for (const { bytes } of readWindows(source, start, windowBytes)) {
    let from = 0;
    for (;;) {
      const end = bytes.indexOf(terminator, from);
      if (end < 0) break;
      endLine(bytes.subarray(from, end), true);
      from = end + 1;
    }
    if (from < bytes.length) parts.push(bytes.slice(from));
  }
  const finalNewline = parts.length === 0 && source.byteLength > start;
  if (parts.length > 0) endLine(new Uint8Array(0), false);
  return { endings, finalNewline };
}
