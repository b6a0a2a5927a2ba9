/** Bits of {@link cluesOf}; the count of digits stands above them. */
export const CLUE = { at: 1, plus: 2, token: 4, assignment: 8, letter: 16 } as const;

const DIGITS_SHIFT = 5;
const MOST_DIGITS = 1 << 20;
/** Shorter runs of letters and digits are words; every key and token is longer. */
const TOKEN_LENGTH = 16;
/** Nothing that a detector looks for is shorter, nor has fewer digits where it has no sign of its own. */
const SHORTEST = 5;
const FEWEST_DIGITS = 6;
const TELLING = CLUE.at | CLUE.token | CLUE.assignment;

const OTHER = 0;
const DIGIT = 1;
const LETTER = 2;
const TOKEN_SIGN = 3;
const ASSIGNMENT = 4;
const AT = 5;
const PLUS = 6;

const CLASSES = new Uint8Array(128);
for (let code = 0; code < 128; code++) CLASSES[code] = classOf(String.fromCharCode(code));

function classOf(character: string): number {
  if (/\d/.test(character)) return DIGIT;
  if (/[a-z]/i.test(character)) return LETTER;
  if (/[-_/]/.test(character)) return TOKEN_SIGN;
  if (/[=:]/.test(character)) return ASSIGNMENT;
  return character === '@' ? AT : character === '+' ? PLUS : OTHER;
}

/**
 * What a text holds, told by one quick pass: which signs, whether a long run of letters and digits, and how
 * many digits ({@link digitsIn}). Most cells are passed over for what they lack, before any detector is tried.
 *
 * @example
 * cluesOf('a word or two') // 16
 */
export function cluesOf(text: string): number {
  const { length } = text;
  if (length < SHORTEST) return 0;
  let bits = 0;
  let digits = 0;
  let run = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    const kind = code < 128 ? CLASSES[code]! : OTHER;
    if (kind === OTHER || kind >= ASSIGNMENT) run = 0;
    else if (++run === TOKEN_LENGTH) bits |= CLUE.token;
    if (kind === DIGIT) digits++;
    else if (kind === LETTER) bits |= CLUE.letter;
    else if (kind === AT) bits |= CLUE.at;
    else if (kind === PLUS) bits |= CLUE.plus;
    else if (kind === ASSIGNMENT) bits |= CLUE.assignment;
  }
  return bits | (Math.min(digits, MOST_DIGITS) << DIGITS_SHIFT);
}

/**
 * How many digits a text holds, from its clues.
 *
 * @example
 * digitsIn(cluesOf('12 March 2026')) // 6
 */
export function digitsIn(clues: number): number {
  return clues >>> DIGITS_SHIFT;
}

/**
 * Whether any detector may find something in a text of these clues.
 *
 * @example
 * isTelling(cluesOf('12 March 2026')) // true
 * isTelling(cluesOf('a word or two')) // false
 */
export function isTelling(clues: number): boolean {
  return digitsIn(clues) >= FEWEST_DIGITS || (clues & TELLING) !== 0;
}
