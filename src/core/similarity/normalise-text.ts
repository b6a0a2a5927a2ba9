/** An apostrophe inside a word, which people leave out (`dont`), and characters that cannot be seen. */
const DROPPED = /(?<=\p{L})['’ʼ](?=\p{L})|\p{Cf}/gu;
/** Space and punctuation, but for `#`, `%` and the sign of a number: `C#` is not `C`, and `-5` is not `5`. */
const GAP = /(?:(?!(?<=^|\s)-\d|[#%])[\p{P}\p{Cc}\s])+/gu;
const SPACE = /[\p{Cc}\s]+/gu;
/** Words of ASCII with a space between them, of which nothing but the case varies. */
const WORDS = /^[a-z\d]+(?: [a-z\d]+)*$/i;
/** Text of ASCII alone, and the same three for it: they take a third of the time. */
const ASCII = /^[\0-\x7f]*$/;
const ASCII_DROPPED = /(?<=[a-z])'(?=[a-z])/g;
const ASCII_GAP = /(?:(?!(?<=^|\s)-\d|[#%])[!-#%-*,-/:;?@[-\]_{}\0-\x20\x7f])+/g;
const ASCII_SPACE = /[\0-\x20\x7f]+/g;

/**
 * A text as duplicates are compared: without what people vary and do not mean.
 *
 * - Unicode normal form KC, so that full-width letters, ligatures and composed accents are the plain ones
 * - one case for all letters
 * - punctuation and space become one space, none at the ends; apostrophes inside words and invisible characters go
 *
 * Symbols stay (`+`, `$`, emoji): they carry meaning. A text of nothing but punctuation keeps it.
 *
 * @example
 * normaliseText('  Where’s MY card?!  ') // 'wheres my card'
 * normaliseText('ﬁne…') // 'fine'
 * normaliseText('?!') // '?!'
 */
export function normaliseText(text: string): string {
  if (WORDS.test(text)) return text.toLowerCase();
  if (ASCII.test(text)) {
    const folded = text.toLowerCase().replace(ASCII_DROPPED, '');
    return withoutGaps(folded, ASCII_GAP, ASCII_SPACE);
  }
  const folded = text.normalize('NFKC').toUpperCase().toLowerCase().replace(DROPPED, '');
  return withoutGaps(folded, GAP, SPACE);
}

function withoutGaps(folded: string, gap: RegExp, space: RegExp): string {
  const words = folded.replace(gap, ' ').trim();
  return words === '' ? folded.replace(space, ' ').trim() : words;
}
