import { nationalNumber } from './national-number.ts';

/** The letter by the remainder of the number divided by 23 (Ministerio del Interior). */
const LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** Spain's DNI and NIE: eight digits, or X, Y or Z and seven, and the letter that checks them. */
export const esDni = nationalNumber({
  kind: 'es-dni',
  noun: ['Spanish DNI or NIE', 'Spanish DNI or NIE'],
  digits: 7,
  letters: true,
  form: /(?<![\w.-])(?:\d{8}|[XYZ]-?\d{7})-?[A-HJ-NP-TV-Z](?![\w-])/g,
  isValid: (number) => {
    const digits = number.slice(0, -1).replace(/^[XYZ]/, (first) => String('XYZ'.indexOf(first)));
    return !/^0*$/.test(digits) && LETTERS[Number(digits) % 23] === number.at(-1);
  },
});
