import type { LineEnding } from '../dialect.ts';

/** How many lines end in which way. */
export interface LineEndCounts {
  lf: number;
  crlf: number;
  cr: number;
}

/** The line ending that a text uses: `mixed` where it uses several, LF where it has but one line. */
export function lineEndingOf({ lf, crlf, cr }: LineEndCounts): LineEnding {
  const kinds = [lf, crlf, cr].filter((count) => count > 0).length;
  if (kinds > 1) return 'mixed';
  return crlf > 0 ? 'crlf' : cr > 0 ? 'cr' : 'lf';
}

/** The characters of a line ending; LF for a text that mixes them. */
export function newlineOf(ending: LineEnding): string {
  return ending === 'crlf' ? '\r\n' : ending === 'cr' ? '\r' : '\n';
}
