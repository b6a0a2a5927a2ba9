import { type CharItem, type CharRange, complementOf, LAST_CODE_POINT } from './char-set.ts';

/** `d`, `w` and `s` for digits, letters and white space; in capitals, all else. */
export type CharKind = 'd' | 'D' | 'w' | 'W' | 's' | 'S';

/** Whose idea of a digit, a letter or white space holds: Python's on text, Python's under `(?a)`, or JavaScript's. */
export type KindRules = 'unicode' | 'ascii' | 'javascript';

const DIGITS: readonly CharRange[] = [[48, 57]];
const WORD: readonly CharRange[] = [...DIGITS, [65, 90], [95, 95], [97, 122]];
const ASCII_SPACE: readonly CharRange[] = [
  [9, 13],
  [32, 32],
];
const WIDE_SPACE: readonly CharRange[] = [
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
];
/** What `str.isspace` of Python says yes to. */
const PYTHON_SPACE: readonly CharRange[] = [
  ...ASCII_SPACE,
  [0x1c, 0x1f],
  [0x85, 0x85],
  ...WIDE_SPACE,
];
const JAVASCRIPT_SPACE: readonly CharRange[] = [...ASCII_SPACE, ...WIDE_SPACE, [0xfeff, 0xfeff]];

/** Python's `\w`: what `str.isalnum` says yes to, and the underscore. */
export const UNICODE_WORD: readonly CharItem[] = [
  { property: 'L', negated: false },
  { property: 'N', negated: false },
  [95, 95],
];

/** The characters that `\d`, `\w`, `\s` and their opposites stand for, as items that fit in any class. */
export function charsOfKind(kind: CharKind, rules: KindRules): readonly CharItem[] {
  switch (kind) {
    case 'd':
    case 'D':
      if (rules === 'unicode') return [{ property: 'Nd', negated: kind === 'D' }];
      return kind === 'd' ? DIGITS : complementOf(DIGITS);
    case 'w':
      return rules === 'unicode' ? UNICODE_WORD : WORD;
    case 'W':
      return rules === 'unicode' ? unicodeNonWord() : complementOf(WORD);
    default: {
      const spaces = spacesOf(rules);
      return kind === 's' ? spaces : complementOf(spaces);
    }
  }
}

function spacesOf(rules: KindRules): readonly CharRange[] {
  if (rules === 'ascii') return ASCII_SPACE;
  return rules === 'unicode' ? PYTHON_SPACE : JAVASCRIPT_SPACE;
}

let nonWord: readonly CharRange[] | undefined;

/** Worked out once, where a class such as `[^\W\d]` asks for it: engines have no class inside a class. */
function unicodeNonWord(): readonly CharRange[] {
  nonWord ??= complementOf(rangesMatching(/[\p{L}\p{N}_]/u));
  return nonWord;
}

function rangesMatching(pattern: RegExp): CharRange[] {
  const ranges: CharRange[] = [];
  let start = -1;
  for (let code = 0; code <= LAST_CODE_POINT + 1; code++) {
    const isIn = code <= LAST_CODE_POINT && pattern.test(String.fromCodePoint(code));
    if (isIn && start < 0) start = code;
    if (isIn || start < 0) continue;
    ranges.push([start, code - 1]);
    start = -1;
  }
  return ranges;
}
