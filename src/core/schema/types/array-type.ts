import { canonicalJson } from '../../diff/classify/cosmetic/canonical-json.ts';
import { defineType } from '../field-type.ts';
import { type JsonValue, readArray, takesJsonText } from './json-value.ts';

/** JSON arrays. Their length counts items. */
export function arrayType() {
  return defineType<JsonValue<readonly unknown[]>>({
    expects: 'a JSON array',
    read: readArray,
    identify: ({ text }) => canonicalJson(text.trim()) ?? text,
    length: ({ value }) => value.length,
    takesText: takesJsonText,
  });
}
