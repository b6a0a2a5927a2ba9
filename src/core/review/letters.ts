/**
 * The letter by which packets and replies call a label: `a` to `z`, then `aa`, `ab` and on, as spreadsheets name columns.
 *
 * @param place 0-based, in the label set's order
 * @example
 * letterOf(0) // 'a'
 * letterOf(25) // 'z'
 * letterOf(26) // 'aa'
 */
export function letterOf(place: number): string {
  let letters = '';
  for (let left = place; left >= 0; left = Math.floor(left / 26) - 1) {
    letters = String.fromCharCode(97 + (left % 26)) + letters;
  }
  return letters;
}

/**
 * The place that a letter stands for, in any case; `undefined` for what is no letter, or more than three.
 *
 * @example
 * placeOfLetter('AA') // 26
 * placeOfLetter('ä') // undefined
 */
export function placeOfLetter(letter: string): number | undefined {
  if (!/^[a-z]{1,3}$/i.test(letter)) return undefined;
  let place = 0;
  for (const one of letter.toLowerCase()) place = place * 26 + one.charCodeAt(0) - 96;
  return place - 1;
}
