/** Characters below U+0300 are their own normal form, alone and next to each other. */
const CAN_BE_DECOMPOSED = /[\u0300-\uffff]/;

/**
 * A text without what {@link TEXT_LAYERS} take away: `\n` for every line ending, no surrounding space, Unicode
 * normal form C.
 *
 * @example
 * plainText('\u00a0cafe\u0301\t') // 'café'
 */
export function plainText(text: string): string {
  return composed(withoutSurroundingSpace(withLineFeeds(text)));
}

/** One layer of how text is spelled, and the function that takes it away. */
export interface TextLayer {
  readonly kind: 'line-ending' | 'surrounding-space' | 'unicode-form';
  readonly strip: (text: string) => string;
}

/** The layers in the order in which they are taken away and in which a change is named after them. */
export const TEXT_LAYERS: readonly TextLayer[] = [
  { kind: 'line-ending', strip: withLineFeeds },
  { kind: 'surrounding-space', strip: withoutSurroundingSpace },
  { kind: 'unicode-form', strip: composed },
];

/** CRLF and CR become LF. */
function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** Every white space that JavaScript's `trim` knows goes: tabs, line ends, no-break and wide spaces, a byte order mark. */
function withoutSurroundingSpace(text: string): string {
  return text.trim();
}

/** Compatibility forms stay apart: `ﬁ` is not `fi` and `²` is not `2`. */
function composed(text: string): string {
  return CAN_BE_DECOMPOSED.test(text) ? text.normalize('NFC') : text;
}
