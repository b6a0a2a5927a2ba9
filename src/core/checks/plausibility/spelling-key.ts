/** What may stand between words or be left out between them: space, underscore, hyphens, points, apostrophes, commas. */
const SEPARATORS = /[\s_\-‐‑–.·'’/,]+/gu;

/**
 * A text without what writers of the same word do differently: letter case, full-width forms, and separators. A
 * separator between two digits stays, for it is part of the number.
 *
 * @example
 * spellingKey('Card_Arrival') // 'cardarrival'
 * spellingKey('v1.2 beta') // 'v1.2beta'
 */
export function spellingKey(text: string): string {
  return caseKey(text).replace(SEPARATORS, (separator, offset: number, whole: string) => {
    const between = isDigit(whole[offset - 1]) && isDigit(whole[offset + separator.length]);
    return between ? separator : '';
  });
}

/**
 * A text in which letter case and full-width forms no longer tell.
 *
 * @example
 * caseKey('REFUND') // 'refund'
 */
export function caseKey(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}
