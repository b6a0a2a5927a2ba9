/** What belongs to the character before it: accents, skin tones, emoji joined to one. */
const EXTENSION = String.raw`[\p{M}\p{Emoji_Modifier}]*(?:\u200d.[\p{M}\p{Emoji_Modifier}]*)*`;
/** A script that writes no spaces between words. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`;
const LETTER = String.raw`[\p{L}\p{N}\p{M}_]`;

/** A character of a script without spaces; a word; a run of white space; any other character. */
const WORD = new RegExp(
  `${UNSPACED}\\p{M}*|(?:(?!${UNSPACED})${LETTER})+|\\s+|.${EXTENSION}`,
  'gsu',
);

/**
 * A text in pieces that are compared as one, in any script. The pieces joined give the text again.
 *
 * @example
 * splitWords('Füße, 東京') // ['Füße', ',', ' ', '東', '京']
 */
export function splitWords(text: string): string[] {
  return text.match(WORD) ?? [];
}
