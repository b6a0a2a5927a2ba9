import { CLUE } from '../clues.ts';
import { type Detector, HIDDEN } from '../detector.ts';

/** `scheme://user:password@host`; every repetition is bounded. */
const FORM =
  /(?<![a-z0-9+.-])([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/]{1,100}:)([^\s:@/]{6,200})@[^\s@]/gi;

/** Words and variables that show where a password would stand; one made of such a word and digits may be real. */
const SHOWN = /^(?:\$|%|<|\{|\*+$|\.+$|x+$|•)|^[a-z_-]*(?:pass|secret|pw|example|your)[a-z_-]*$/i;

/** The password in an address, as of a database. */
export const addressPassword: Detector = {
  kind: 'address-password',
  noun: ['password in an address', 'passwords in addresses'],
  mayFind: (clues) => (clues & CLUE.assignment) !== 0 && (clues & CLUE.at) !== 0,
  *find(text) {
    for (const { 1: before = '', 2: password = '', index } of text.matchAll(FORM)) {
      const start = index + before.length;
      if (!SHOWN.test(password)) yield { start, end: start + password.length, valid: true };
    }
  },
  mask: () => HIDDEN,
};
