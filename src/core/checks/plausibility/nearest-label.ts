import { caseKey, spellingKey } from './spelling-key.ts';
import { typingDistance } from './typing-distance.ts';

/** Labels shorter than this differ by one letter too often to tell: `cat` and `car`. */
const LEAST_LENGTH = 4;

/** Labels with fewer letters are numbers or codes, which differ in one character by nature. */
const LEAST_LETTERS = 3;

/** From this length on, two slips still leave the label plain. */
const TWO_SLIPS_LENGTH = 9;

/** Longer texts are no labels, and would take long. */
const MOST_LENGTH = 80;

/**
 * The known label that a label was probably meant to be: one slip of the keyboard away, two for long ones. Letter case
 * counts for nothing. Undefined where none is near, or the nearest differs in a digit (`grade_1` and `grade_2`) or in
 * case and separators only, which is another fault.
 *
 * @param known In order of preference where several are as near.
 *
 * @example
 * nearestLabel('refnud', ['billing', 'refund']) // 'refund'
 * nearestLabel('grade_3', ['grade_1', 'grade_2']) // undefined
 */
export function nearestLabel(label: string, known: Iterable<string>): string | undefined {
  if (label.length > MOST_LENGTH) return undefined;
  const text = caseKey(label);
  if (text.length < LEAST_LENGTH) return undefined;
  if ((text.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS) return undefined;
  let most = text.length >= TWO_SLIPS_LENGTH ? 2 : 1;
  let nearest: string | undefined;
  for (const candidate of known) {
    if (candidate.length > MOST_LENGTH) continue;
    const other = caseKey(candidate);
    if (other.length < LEAST_LENGTH || digitsOf(other) !== digitsOf(text)) continue;
    const distance = typingDistance(text, other, most);
    if (distance > most || spellingKey(candidate) === spellingKey(label)) continue;
    nearest = candidate;
    most = distance - 1;
    if (most === 0) break;
  }
  return nearest;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
