import { CLUE } from '../clues.ts';
import { type Candidate, type Detector, HIDDEN } from '../detector.ts';

/** What RFC 5321 allows before and after the sign; nothing is looked at beyond. */
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 255;

const LOCAL_END = /[\p{L}\p{N}_.+'-]+$/u;
/** What makes the sign a part of a web address: `https://user:password@host`, `git@host:path`. */
const ADDRESS_START = /:\/\/[^\s@/]{0,100}$/;
const REPOSITORY = /^git@[^\s:]{1,255}:/;
const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}_@])/u;
/** Domains that nobody's address is at, as in `logo@2x.png`. */
const FILE_NAME = /\.(?:css|gif|jpe?g|js|json|png|svg|webp)$/i;

/** E-mail addresses, letters of any script included. */
export const email: Detector = {
  kind: 'email',
  noun: ['e-mail address', 'e-mail addresses'],
  mayFind: (clues) => (clues & CLUE.at) !== 0,
  *find(text) {
    let from = 0;
    for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
      const found = addressAround(text, at, from);
      if (!found) continue;
      yield found;
      from = found.end;
    }
  },
  mask(value) {
    const at = value.lastIndexOf('@');
    const dot = value.lastIndexOf('.');
    const first = (part: string) => String.fromCodePoint(part.codePointAt(0) ?? 0x2022);
    return `${first(value)}${HIDDEN}@${first(value.slice(at + 1))}${HIDDEN}${value.slice(dot)}`;
  },
};

/** The address whose sign is at `at`; nothing before `from` belongs to it. */
function addressAround(text: string, at: number, from: number): Candidate | undefined {
  const before = text.slice(Math.max(from, at - LONGEST_LOCAL), at);
  const local = LOCAL_END.exec(before)?.[0].replace(/^[.'-]+/, '');
  if (!local || local.endsWith('.') || ADDRESS_START.test(before)) return undefined;
  const domain = DOMAIN.exec(text.slice(at + 1, at + 1 + LONGEST_DOMAIN))?.[0];
  if (domain === undefined || FILE_NAME.test(domain)) return undefined;
  if (local === 'git' && REPOSITORY.test(text.slice(at - 3, at + LONGEST_DOMAIN))) return undefined;
  return { start: at - local.length, end: at + 1 + domain.length, valid: true };
}
