import { weightedSum } from '../check-digits/weighted-sum.ts';
import { nationalNumber } from './national-number.ts';

const WEIGHTS = [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1];

/** Switzerland's AHV number: 756, nine digits, and the check digit of an EAN-13. */
export const chAhv = nationalNumber({
  kind: 'ch-ahv',
  noun: ['Swiss AHV number', 'Swiss AHV numbers'],
  digits: 13,
  form: /(?<![\w.])756(?:\.\d{4}\.\d{4}\.\d{2}|\d{10})(?!\w)/g,
  isValid: (number) => weightedSum(number, WEIGHTS) % 10 === 0,
});
