import { HIDDEN } from './detector.ts';

/** Characters looked at on either side of an ellipsis: what is longer is shown too short to be of use. */
const REACH = 400;

const START_OF_NUMBER = /^\d(?:[ .-]?\d){4,40}/;
const START_OF_KEY = /^[\w+/=.-]{8,400}/;
const END_OF_NUMBER = /(?<!\d)(?<!\d[ .-])\d(?:[ .-]?\d){5,40}(?=[ .-]?$)/;
const END_OF_KEY = /(?<![\w+/=.-])[\w+/=.-]{8,400}$/;
/** An address whose domain was cut. */
const END_OF_ADDRESS = /(?<![\p{L}\p{N}_.+-])[\p{L}\p{N}_.+-]{1,64}@[\p{L}\p{N}.-]{0,255}$/u;

/**
 * Masks what an ellipsis left of personal data or of a secret, which no longer has its form: text is sometimes
 * cut before it is masked.
 *
 * @example
 * maskCutEnds('from jane.doe@exa…') // 'from •••…'
 */
export function maskCutEnds(text: string): string {
  const parts = text.split('…');
  return parts
    .map((part, i) => (i < parts.length - 1 ? maskEnd(part) : part))
    .map((part, i) => (i > 0 ? maskStart(part) : part))
    .join('…');
}

function maskEnd(part: string): string {
  const from = Math.max(0, part.length - REACH);
  const end = part.slice(from);
  const masked = end
    .replace(END_OF_ADDRESS, HIDDEN)
    .replace(END_OF_KEY, maskKey)
    .replace(END_OF_NUMBER, HIDDEN);
  return masked === end ? part : part.slice(0, from) + masked;
}

function maskStart(part: string): string {
  const start = part.slice(0, REACH);
  const masked = start.replace(START_OF_KEY, maskKey).replace(START_OF_NUMBER, HIDDEN);
  return masked === start ? part : masked + part.slice(REACH);
}

/** A part of a key mixes letters and digits; words and numbers do not. */
function maskKey(part: string): string {
  return /\d/.test(part) && /[a-z]/i.test(part) ? HIDDEN : part;
}
