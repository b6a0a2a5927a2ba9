import { nationalNumber } from './national-number.ts';

/** Germany's Steuer-Identifikationsnummer: eleven digits, the last one by ISO 7064 MOD 11,10. */
export const deSteuerId = nationalNumber({
  kind: 'de-steuer-id',
  noun: ['German Steuer-ID', 'German Steuer-IDs'],
  named: /steuer.?id|steuer.?ident|idnr|tin(?:$|[^a-z])/i,
  digits: 11,
  form: /(?<![\w.,-]|\d )[1-9]\d \d{3} \d{3} \d{3}(?![\w-]| \d)/g,
  bare: /(?<![\w.,-])[1-9]\d ?\d{3} ?\d{3} ?\d{3}(?![\w-])/g,
  isValid: (number) => repeatsOneDigit(number.slice(0, 10)) && passesCheck(number),
});

/** Of the first ten digits exactly one occurs twice or three times; every other at most once. */
function repeatsOneDigit(digits: string): boolean {
  const counts = new Map<string, number>();
  for (const digit of digits) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  return repeated.length === 1 && repeated[0]! <= 3;
}

function passesCheck(number: string): boolean {
  let product = 10;
  for (let i = 0; i < 10; i++) {
    const sum = (Number(number[i]) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(number[10]);
}
