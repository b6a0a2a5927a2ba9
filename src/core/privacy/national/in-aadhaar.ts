import { passesVerhoeff } from '../check-digits/verhoeff.ts';
import { nationalNumber } from './national-number.ts';

/** India's Aadhaar number: twelve digits, the last one by Verhoeff's algorithm. */
export const inAadhaar = nationalNumber({
  kind: 'in-aadhaar',
  noun: ['Indian Aadhaar number', 'Indian Aadhaar numbers'],
  named: /aadh?aa?r|uidai/i,
  digits: 12,
  form: /(?<![\w.,-]|\d{4} )[2-9]\d{3}([ -])\d{4}\1\d{4}(?![\w-]| \d{4})/g,
  bare: /(?<![\w.,-])[2-9]\d{3}[ -]?\d{4}[ -]?\d{4}(?![\w-])/g,
  isValid: passesVerhoeff,
});
