import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { CLUE, digitsIn } from '../clues.ts';
import { type Detector, HIDDEN } from '../detector.ts';

/** Fewest digits of a number with its country, and of one in a column of phone numbers. */
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;
const MOST_TRIES = 4;

/** With the country, as E.123 has it. Every repetition is bounded, so that no text takes long. */
const INTERNATIONAL =
  /(?<![\w+.,=*/-])\+[1-9]\d{0,2}[ ().\-/]{0,2}(?:\d[ ().\-/]{0,2}){4,13}\d(?!\w)/g;

/** What stands alone in a cell of a column that is named for phone numbers. */
const LOCAL = /^\s*[+(]?\d(?:[ ().\-/]{0,2}\d){6,14}(?:\s*(?:x|ext\.?)\s*\d{1,6})?\s*$/i;

/**
 * Phone numbers in international form whose country and length exist; any form in a column named for them,
 * since a local number looks like every other number.
 */
export const phone: Detector = {
  kind: 'phone',
  noun: ['phone number', 'phone numbers'],
  named:
    /(?:^|[^a-z])(?:phones?|telephone|telefono?|telefone|tele?ph?|mobile|cell|cellphone|handy|fax|whatsapp|msisdn)(?:$|[^a-z])/i,
  mayFind: (clues, named) =>
    digitsIn(clues) >= FEWEST_DIGITS && (named || (clues & CLUE.plus) !== 0),
  *find(text, named) {
    if (named && LOCAL.test(text) && hasRightLength(text)) {
      yield { start: 0, end: text.length, valid: true };
      return;
    }
    for (const { 0: match, index } of text.matchAll(INTERNATIONAL)) {
      const number = numberAtStart(match);
      if (number) yield { start: index, end: index + number.length, valid: true };
    }
  },
  mask: (value) =>
    `${/^\s*\+\d{1,2}/.exec(value)?.[0].trim() ?? ''}${HIDDEN}${value.trim().slice(-2)}`,
};

/** The number that a run of digits starts with: another number may stand right behind it. */
function numberAtStart(run: string): string | undefined {
  let number = run;
  for (let tries = 0; tries < MOST_TRIES && number.length > FEWEST_DIGITS; tries++) {
    if (parsePhoneNumberFromString(number, { extract: false })?.isValid()) return number;
    number = number.replace(/[ ().\-/]*\d+$/, '');
  }
  return undefined;
}

function hasRightLength(text: string): boolean {
  const digits = text.replace(/(?:x|ext).*$/i, '').replace(/\D/g, '').length;
  return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
}
