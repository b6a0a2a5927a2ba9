/** The dihedral group of a pentagon: row times column. */
const PRODUCT = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];

/** What a digit becomes by its place from the right; the places repeat after eight. */
const PERMUTED = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

/**
 * Whether the last digit is the check digit of the others, by Verhoeff's algorithm (J. Verhoeff, Error
 * Detecting Decimal Codes, 1969).
 *
 * @example
 * passesVerhoeff('2363') // true
 */
export function passesVerhoeff(digits: string): boolean {
  let check = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    check = Number(PRODUCT[check]![Number(PERMUTED[i % 8]![digit])]);
  }
  return check === 0;
}
