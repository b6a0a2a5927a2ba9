import { type ChangeObject, diffWordsWithSpace } from 'diff';

/** Two values that share less than this much of the shorter one share it by chance. */
const MIN_COMMON = 1 / 3;

/** A piece of a text, and whether it is what the other side does not have. */
export interface Segment {
  readonly text: string;
  readonly changed: boolean;
}

/** Beyond this many characters only the common start and end are left unmarked, so that no text can hang. */
const MAX_WORD_DIFF = 6_000;
/** Texts that share no more than this are two texts rather than one changed. */
const MAX_EDITS = 400;

/**
 * Two texts cut into pieces, with the pieces that differ marked: by word for running text, else everything
 * between the common start and the common end.
 *
 * @example
 * markDifference('00501', '501') // { base: [{ text: '00', changed: true }, { text: '501', … }], head: [{ text: '501', … }] }
 */
export function markDifference(base: string, head: string): { base: Segment[]; head: Segment[] } {
  const isProse = /\S\s+\S+\s+\S/.test(base) && /\S\s+\S+\s+\S/.test(head);
  if (isProse && base.length + head.length <= MAX_WORD_DIFF) {
    const words = diffWordsWithSpace(base, head, { maxEditLength: MAX_EDITS });
    if (words) {
      return {
        base: joinWords(words.filter((word) => !word.added)),
        head: joinWords(words.filter((word) => !word.removed)),
      };
    }
  }
  return markMiddle(base, head);
}

/** Changed words in a row are one change: the spaces between them are marked with them. */
function joinWords(words: readonly ChangeObject<string>[]): Segment[] {
  const segments: Segment[] = [];
  words.forEach((word, i) => {
    const isSpace = word.value.trim() === '' && isEdit(words[i - 1]) && isEdit(words[i + 1]);
    const changed = isEdit(word) || isSpace;
    const last = segments.at(-1);
    if (last?.changed === changed) {
      segments[segments.length - 1] = { text: last.text + word.value, changed };
    } else {
      segments.push({ text: word.value, changed });
    }
  });
  return segments;
}

function isEdit(word: ChangeObject<string> | undefined): boolean {
  return word !== undefined && (word.added || word.removed);
}

function markMiddle(base: string, head: string): { base: Segment[]; head: Segment[] } {
  const shorter = Math.min(base.length, head.length);
  let start = 0;
  while (start < shorter && base[start] === head[start]) start++;
  let end = 0;
  while (end < shorter - start && base.at(-1 - end) === head.at(-1 - end)) end++;
  if (start + end < shorter * MIN_COMMON) start = end = 0;
  // Half a surrogate pair is no character: what two emoji share stays with what sets them apart.
  if (start > 0 && (isTrailing(base, start) || isTrailing(head, start))) start--;
  if (end > 0 && isTrailing(base, base.length - end)) end--;
  const cut = (text: string): Segment[] =>
    [
      { text: text.slice(0, start), changed: false },
      { text: text.slice(start, text.length - end), changed: true },
      { text: text.slice(text.length - end), changed: false },
    ].filter((segment) => segment.text !== '');
  return { base: cut(base), head: cut(head) };
}

function isTrailing(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
