/** `r12`, `row 12`, `12`, marks around it and a colon behind it; then what follows. */
const ROW =
  /^[\s*_`"“'#]{0,4}(?:r(?:ow)?[ -]?)?(\d{1,5})[*_`"”']{0,3}(?:\s?[:=.)]|,)?[*_`]{0,3}(?=\s|$)/i;

/**
 * Takes the name of a row in the result comment, `r1`, `r2`, …, off the beginning of a text.
 *
 * @example
 * readRowName('R3: refund') // { row: 'r3', rest: 'refund' }
 */
export function readRowName(text: string): { row: string; rest: string } | undefined {
  const found = ROW.exec(text.slice(0, 40));
  if (!found || Number(found[1]) === 0) return undefined;
  return { row: `r${Number(found[1])}`, rest: text.slice(found[0].length).trim() };
}
