import { remainder } from '../check-digits/remainder.ts';
import { CLUE, digitsIn } from '../clues.ts';
import { type Candidate, type Detector, HIDDEN } from '../detector.ts';

const FEWEST_DIGITS = 6;
const START = /(?<!\w)[A-Z]{2}\d{2}(?= ?[A-Z0-9])/g;

/** Length by country: SWIFT's IBAN registry, release 99. */
const LENGTHS: ReadonlyMap<string, number> = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 ' +
    'EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 ' +
    'KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 ' +
    'PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 ' +
    'UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** International bank account numbers, together or in groups of four: country, length and check digits. */
export const iban: Detector = {
  kind: 'iban',
  noun: ['IBAN', 'IBANs'],
  mayFind: (clues) => (clues & CLUE.letter) !== 0 && digitsIn(clues) >= FEWEST_DIGITS,
  *find(text) {
    let from = 0;
    for (const { index } of text.matchAll(START)) {
      const found = index < from ? undefined : numberAt(text, index);
      if (!found) continue;
      yield found;
      from = found.end;
    }
  },
  mask: (value) => `${value.slice(0, 2)}${HIDDEN}${value.slice(-2)}`,
};

function numberAt(text: string, start: number): Candidate | undefined {
  const length = LENGTHS.get(text.slice(start, start + 2));
  if (length === undefined) return undefined;
  let number = '';
  let end = start;
  for (; number.length < length; end++) {
    const character = text[end];
    if (character === undefined) return undefined;
    if (/[A-Z0-9]/.test(character)) number += character;
    else if (character !== ' ' || number.length % 4 !== 0) return undefined;
  }
  if (/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))) return undefined;
  return { start, end, valid: remainder(number.slice(4) + number.slice(0, 4), 97) === 1 };
}
