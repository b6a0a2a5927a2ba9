import { nationalNumber } from './national-number.ts';

/** Values of a character in an odd place, by its position in 0-9, and of a letter in A-Z (D.M. 12 marzo 1974). */
const ODD = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

/** Italy's codice fiscale: consonants of the name, date of birth, place, and a letter that checks them. */
export const itCodiceFiscale = nationalNumber({
  kind: 'it-codice-fiscale',
  noun: ['Italian codice fiscale', 'Italian codici fiscali'],
  digits: 6,
  letters: true,
  form: /(?<!\w)[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z](?!\w)/gi,
  isValid: (number) => {
    const code = number.toUpperCase();
    let sum = 0;
    for (let i = 0; i < 15; i++) {
      const character = code.charCodeAt(i);
      const value = character <= 57 ? character - 48 : character - 65;
      sum += i % 2 === 0 ? ODD[value]! : value;
    }
    return code.charCodeAt(15) - 65 === sum % 26;
  },
});
