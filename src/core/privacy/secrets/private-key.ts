import { CLUE } from '../clues.ts';
import { type Candidate, type Detector, HIDDEN } from '../detector.ts';

const BEGIN = '-----BEGIN ';
const LABEL = /(?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/y;
const END = '-----END ';
const LONGEST_LABEL = 80;
/** Any key is longer; less is a file's first line, quoted. */
const SHORTEST_KEY = 40;

/** Private keys as PEM writes them (RFC 7468), whole or cut off, also inside JSON as of a cloud's service account. */
export const privateKey: Detector = {
  kind: 'private-key',
  noun: ['private key', 'private keys'],
  mayFind: (clues) => (clues & CLUE.letter) !== 0 && (clues & CLUE.token) !== 0,
  *find(text) {
    let from = 0;
    // Looked for once where there is none: asking again for every beginning would take the square of the length.
    let nextEnd = -1;
    for (let at = text.indexOf(BEGIN); at !== -1; at = text.indexOf(BEGIN, from)) {
      from = at + BEGIN.length;
      LABEL.lastIndex = from;
      const label = LABEL.exec(text)?.[0];
      if (label === undefined) continue;
      const start = from + label.length;
      if (nextEnd < start) nextEnd = indexOrEnd(text, END, start);
      const candidate = keyBetween(text, at, start, nextEnd);
      from = candidate.end;
      if (candidate.valid) yield candidate;
    }
  },
  mask: (value) => `${/^-----BEGIN [A-Z0-9 ]+-----/.exec(value)?.[0] ?? ''}${HIDDEN}`,
};

function indexOrEnd(text: string, sought: string, from: number): number {
  const at = text.indexOf(sought, from);
  return at === -1 ? text.length : at;
}

function keyBetween(text: string, at: number, start: number, end: number): Candidate {
  const valid = end - start >= SHORTEST_KEY;
  const closed = /^-----END [A-Z0-9 ]{1,60}-----/.exec(text.slice(end, end + LONGEST_LABEL));
  return { start: at, end: end + (closed?.[0].length ?? 0), valid };
}
