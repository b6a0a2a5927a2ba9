import type { CellPair } from '../cell-pair.ts';
import { firstDifference } from './first-difference.ts';

/** What stands in for a character that an encoding does not have; the last is U+FFFD read as Windows-1252. */
const REPLACEMENTS: readonly string[] = ['?', '\ufffd', 'ï¿½'];

/** How many replacements one character leaves: one each, one per UTF-16 unit, or one per byte of UTF-8. */
const COUNTS: readonly ((character: string) => number)[] = [
  () => 1,
  (character) => character.length,
  utf8Length,
];

/** Punctuation for which a person may write a question mark: `何？` turned into `何?` loses nothing. */
const LIKE_QUESTION_MARK = /^[？؟¿;‽…⁇⁈⁉﹖]$/u;

/**
 * Characters outside ASCII became `?` or the replacement character, and everything else stayed: `café` and `caf?`,
 * `日本` and `??`, `naïve` and `na�ve`. A text whose only replaced characters are question marks of other scripts
 * or an ellipsis was edited.
 *
 * When it lies: a character that was itself garbage, replaced by a question mark on purpose.
 */
export function isReplacedText({ rawBase, rawHead }: CellPair): boolean {
  const start = firstDifference(rawBase, rawHead);
  return REPLACEMENTS.some(
    (replacement) =>
      rawHead.startsWith(replacement, start) &&
      COUNTS.some((count) =>
        isReplaced(rawBase.slice(start), rawHead.slice(start), replacement, count),
      ),
  );
}

function isReplaced(
  base: string,
  head: string,
  replacement: string,
  count: (character: string) => number,
): boolean {
  let at = 0;
  let hasEvidence = false;
  for (const character of base) {
    if (head.startsWith(character, at)) {
      at += character.length;
      continue;
    }
    if (character.charCodeAt(0) < 0x80) return false;
    const replaced = replacement.repeat(count(character));
    if (!head.startsWith(replaced, at)) return false;
    at += replaced.length;
    hasEvidence ||= replacement !== '?' || !LIKE_QUESTION_MARK.test(character);
  }
  return hasEvidence && at === head.length;
}

function utf8Length(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
