import { CLUE } from '../clues.ts';
import { type Detector, HIDDEN } from '../detector.ts';
import { entropy } from './entropy.ts';
import { isPlaceholder } from './is-placeholder.ts';

/** A name that means a secret, a sign that assigns, and a value without spaces that ends where it is quoted or stands. */
const FORM =
  /(?<![A-Za-z0-9])((?:[a-z0-9]{1,20}[_-]){0,3}(?:passw(?:or)?d|pwd|secret|api[_-]?key|access[_-]?key|secret[_-]?key|(?:access|auth|api|bearer|refresh)[_-]?token)\\?["']?\s{0,3}[=:]\s{0,3}\\?["']?)([A-Za-z0-9+/_~!$%^*-]{16,200}={0,2})(?=\\?["'`]|[\s,;&}\])]|$)/gi;

/** Names and words have less. */
const LEAST_ENTROPY = 3.5;
const FEWEST_DIGITS = 2;

/** What prose is not: a value as random as a key, given to a name that means a secret. */
export const assignedSecret: Detector = {
  kind: 'assigned-secret',
  noun: ['assigned secret', 'assigned secrets'],
  mayFind: (clues) => (clues & CLUE.assignment) !== 0 && (clues & CLUE.token) !== 0,
  *find(text) {
    for (const { 1: name = '', 2: value = '', index } of text.matchAll(FORM)) {
      const start = index + name.length;
      if (isRandom(value)) yield { start, end: start + value.length, valid: true };
    }
  },
  mask: () => HIDDEN,
};

function isRandom(value: string): boolean {
  const digits = value.replace(/\D/g, '').length;
  return (
    digits >= FEWEST_DIGITS &&
    digits < value.length &&
    entropy(value) >= LEAST_ENTROPY &&
    !isPlaceholder(value)
  );
}
