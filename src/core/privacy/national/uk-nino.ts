import { nationalNumber } from './national-number.ts';

/** The United Kingdom's National Insurance number, which has no check digit (HMRC manual NIM39110). */
export const ukNino = nationalNumber({
  kind: 'uk-nino',
  noun: ['UK National Insurance number', 'UK National Insurance numbers'],
  named: /(?:^|[^a-z])(?:nino|ni.?(?:no|number)|national.?insurance.*)(?:$|[^a-z])/i,
  digits: 6,
  letters: true,
  form: /(?<!\w)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] \d{2} \d{2} \d{2} [A-D](?!\w)/g,
  bare: /(?<!\w)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)/gi,
  isValid: (number) => !/^(?:BG|GB|KN|NK|NT|TN|ZZ)/i.test(number),
});
