/** Signs looked at in one line; a note is short, and so are labels. */
const MOST_SIGNS = 6;
/** A note that begins like another row is none: it would swallow that answer. */
const NEXT_ROW = /^\d{1,6}(?:[\s:.)=]|[a-z?!]?$)/i;

export interface Noted {
  readonly text: string;
  readonly note: string;
}

/**
 * Ways to take a line apart into an answer and a note, the longest answer first: after `#`, `//` or a dash between
 * spaces, or in brackets at the end.
 *
 * @example
 * splitNote('refund # asks twice') // [{ text: 'refund', note: 'asks twice' }]
 */
export function splitNote(text: string): Noted[] {
  const found: Noted[] = [];
  const signs = /#|\s\/\/(?=\s|$)|\s--?(?=\s)|\s\(/g;
  for (let count = 0; count < MOST_SIGNS; count++) {
    const sign = signs.exec(text);
    if (!sign) break;
    const bracket = sign[0].endsWith('(');
    const after = text.slice(sign.index + sign[0].length).trim();
    const note = bracket ? after.replace(/\)\.?$/, '') : after;
    const before = text.slice(0, sign.index).trim();
    if (before === '' || (sign[0].trim() !== '#' && NEXT_ROW.test(note))) continue;
    if (bracket && note === after) continue;
    found.unshift({ text: before, note });
  }
  return found;
}
