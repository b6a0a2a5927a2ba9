import { canonicalJson } from '../../diff/classify/cosmetic/canonical-json.ts';
import { defineType } from '../field-type.ts';
import { type JsonValue, readObject, takesJsonText } from './json-value.ts';

/** JSON objects. Their length counts keys. */
export function objectType() {
  return defineType<JsonValue<object>>({
    expects: 'a JSON object',
    read: readObject,
    identify: ({ text }) => canonicalJson(text.trim()) ?? text,
    length: ({ value }) => Object.keys(value).length,
    takesText: takesJsonText,
  });
}
