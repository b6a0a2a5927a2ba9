import { createHmac } from 'node:crypto';

/**
 * No vowels, so that no code is a word, a month or `TRUE`, which a spreadsheet would rewrite; no letter or digit that
 * is taken for another one (0 and O, 1, I and L).
 */
const LETTERS = 'BCDFGHJKMNPQRSTVWXYZ';
const ALPHABET = `${LETTERS}23456789`;
const LENGTH = 5;

/**
 * The codes of rows for one expert: five letters and digits out of HMAC-SHA-256 of the expert and the row's id. They
 * begin with a letter, since a spreadsheet takes `12345` or `1E345` for a number. No code is given twice in an audit, so
 * that a code alone tells whose answer it is.
 *
 * @param taken Codes that were given before; those given now are added.
 * @returns By row id.
 * @example
 * rowCodes('a secret', 'expert-1', ['T-1042'], new Set()).get('T-1042')?.length // 5
 */
export function rowCodes(
  secret: string,
  expert: string,
  ids: readonly string[],
  taken: Set<string>,
): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const id of ids) {
    let attempt = 0;
    let code = codeOf(secret, expert, id, attempt);
    while (taken.has(code)) code = codeOf(secret, expert, id, ++attempt);
    taken.add(code);
    codes.set(id, code);
  }
  return codes;
}

function codeOf(secret: string, expert: string, id: string, attempt: number): string {
  const digest = createHmac('sha256', secret)
    .update(JSON.stringify(['code', expert, id, attempt]))
    .digest();
  let code = '';
  for (let place = 0; place < LENGTH; place++) {
    const letters = place === 0 ? LETTERS : ALPHABET;
    code += letters[digest.readUInt32BE(place * 4) % letters.length];
  }
  return code;
}
