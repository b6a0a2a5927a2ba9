import { CLUE } from '../clues.ts';
import { type Detector, HIDDEN } from '../detector.ts';

/** `eyJ` is how `{"` starts in base64: header and claims are JSON. */
const FORM = /(?<![\w-])eyJ[\w-]{10,2000}\.eyJ[\w-]{10,20000}\.[\w-]{20,2000}(?![\w-])/g;

/** JSON Web Tokens (RFC 7519) that are signed: three parts, of which the first names an algorithm. */
export const jsonWebToken: Detector = {
  kind: 'json-web-token',
  noun: ['JSON Web Token', 'JSON Web Tokens'],
  mayFind: (clues) => (clues & CLUE.token) !== 0,
  *find(text) {
    if (!text.includes('eyJ')) return;
    for (const { 0: token, index } of text.matchAll(FORM)) {
      if (namesAlgorithm(token.slice(0, token.indexOf('.')))) {
        yield { start: index, end: index + token.length, valid: true };
      }
    }
  },
  mask: () => `eyJ${HIDDEN}`,
};

function namesAlgorithm(header: string): boolean {
  try {
    return /"alg"\s*:/.test(atob(header.replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    // Not base64, so no header.
    return false;
  }
}
