import { nationalNumber } from './national-number.ts';

/** Numbers that were printed as an example and so belong to nobody. */
const PRINTED = new Set(['078051120', '219099999', '123456789']);

/** The United States' Social Security number, which has no check digit: by its form and what is never given out. */
export const usSsn = nationalNumber({
  kind: 'us-ssn',
  noun: ['US Social Security number', 'US Social Security numbers'],
  named: /(?:^|[^a-z])ssn(?:$|[^a-z])|social.?security/i,
  digits: 9,
  form: /(?<![\w.,+/-])\d{3}-\d{2}-\d{4}(?![\w/-])/g,
  bare: /(?<![\w.,+/-])\d{3}[ -]?\d{2}[ -]?\d{4}(?![\w/-])/g,
  isValid: (number) => !/^(?:000|666|9)|^...00|0000$/.test(number) && !PRINTED.has(number),
});
