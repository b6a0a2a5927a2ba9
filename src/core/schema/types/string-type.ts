import { defineType } from '../field-type.ts';
import type { SchemaField } from '../schema-field.ts';
import { isEmail } from './formats/is-email.ts';
import { isUri } from './formats/is-uri.ts';

/** The formats of text; `wkt`, which is Frictionless's own, is known and not checked. */
export const STRING_FORMATS = ['default', 'email', 'uri', 'binary', 'uuid', 'wkt'];

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const BASE64 = /^[A-Za-z\d+/]*={0,2}$/;

const RULES: ReadonlyMap<string, { expects: string; holds: (text: string) => boolean }> = new Map([
  ['email', { expects: 'an email address', holds: isEmail }],
  ['uri', { expects: 'a URI', holds: isUri }],
  ['uuid', { expects: 'a UUID', holds: (text: string) => UUID.test(text) }],
  ['binary', { expects: 'base64 text', holds: isBase64 }],
]);

/** Text of any kind, or of the kind the field's format says. A JSON number is not text. */
export function stringType({ format }: SchemaField) {
  const { expects = 'text', holds } = RULES.get(format) ?? {};
  return defineType<string>({
    expects,
    read: (cell) => (typeof cell === 'string' && (!holds || holds(cell)) ? cell : undefined),
    identify: (text) => text,
    length: countCharacters,
  });
}

/** Characters as people count them, more or less: code points. */
export function countCharacters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++, count++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) at++;
  }
  return count;
}

/** With its padding, broken into lines or not, as RFC 4648 and mail write it. */
function isBase64(text: string): boolean {
  const joined = text.replace(/[\r\n]/g, '');
  return joined.length % 4 === 0 && BASE64.test(joined);
}
