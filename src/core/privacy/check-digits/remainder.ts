/**
 * The remainder of a number of any length, given as its digits. Letters stand for 10 (A) to 35 (Z), as in
 * ISO 7064 and in an IBAN.
 *
 * @example
 * remainder('3214282912345698765432161182', 97) // 1
 */
export function remainder(text: string, divisor: number): number {
  let rest = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const value = code <= 57 ? code - 48 : code - 55;
    rest = (rest * (value > 9 ? 100 : 10) + value) % divisor;
  }
  return rest;
}
