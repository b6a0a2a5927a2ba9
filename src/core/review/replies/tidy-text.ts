/** What nobody sees: joiners stay, since scripts and emoji are spelled with them. */
const UNSEEN =
  /\ufe0e|\ufe0f|\u20e3|[\u00ad\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g;
const DIGITS = /[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g;

/**
 * A text without the characters that nobody sees, such as the selectors that phones put behind signs, and
 * without the frame of a key: `3️⃣` is `3`.
 *
 * @example
 * withoutUnseen('1\ufe0f 2\u200b') // '1 2'
 */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '');
}

/**
 * Takes back what phones and word processors make of plain typing: smart quotes, long dashes, hard and narrow spaces,
 * digits and punctuation of other widths, characters that are not seen. A tab stays, since it tells cells apart. Nothing changes its place but for what is not seen.
 *
 * @example
 * tidyText('１–３ can’t\u00a0tell') // "1-3 can't tell"
 */
export function tidyText(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(DIGITS, (digit) => String((digit.charCodeAt(0) - zeroOf(digit)) % 10))
    .replace(/[\u2018\u2019\u201b\u02bc\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212\ufe58\uff0d]/g, '-')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\uff01\uff03\uff08\uff09\uff0c\uff0e\uff1a\uff1b\uff1d\uff1f\uff5c]/g, (wide) =>
      String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
    );
}

function zeroOf(digit: string): number {
  const code = digit.charCodeAt(0);
  return code >= 0xff10 ? 0xff10 : code >= 0x06f0 ? 0x06f0 : 0x0660;
}
