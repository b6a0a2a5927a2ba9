/** An apostrophe inside a word, which people leave out (`dont`), and characters that cannot be seen. */
const DROPPED = /(?<=\p{L})['’ʼ](?=\p{L})|\p{Cf}/gu;
/** Space and punctuation, but for `#`, `%` and the sign of a number: `C#` is not `C`, and `-5` is not `5`. */
const GAP = /(?:(?!(?<=^|\s)-\d|[#%])[\p{P}\p{Cc}\s])+/gu;
const SPACE = /[\p{Cc}\s]+/gu;

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
  const folded = text.normalize('NFKC').toUpperCase().toLowerCase().replace(DROPPED, '');
  const words = folded.replace(GAP, ' ').trim();
  return words === '' ? folded.replace(SPACE, ' ').trim() : words;
}
