import { nationalNumber } from './national-number.ts';

/** France's numéro de sécurité sociale: sex, year, month, place, order, and a key of 97 less the remainder. */
export const frInsee = nationalNumber({
  kind: 'fr-insee',
  noun: ['French social security number', 'French social security numbers'],
  digits: 14,
  form: /(?<![\w.,-])[12] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}(?![\w-])/g,
  isValid: (number) => {
    // Corsica's departments count as 19 and 18.
    const digits = number.slice(0, 13).replace('2A', '19').replace('2B', '18');
    return 97 - (Number(digits) % 97) === Number(number.slice(13));
  },
});
